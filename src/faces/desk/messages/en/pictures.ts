export const pictures = {
  asTable: 'Table',
  asPicture: 'Picture',
  take: 'Copy',
  copySvg: 'Copy as SVG',
  copyCsv: 'Copy as CSV',
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  noClipboard: 'The browser does not let the page copy. Save it as a file instead.',
  legend: 'What the signs mean',
  how: 'Arrow keys go from mark to mark, Page Down through all of them; Enter shows the words a mark rests on.',
  words: 'Words',
  open: 'show',
}
