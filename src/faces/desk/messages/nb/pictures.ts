export const pictures = {
  asTable: 'Tabell',
  asPicture: 'Bilde',
  take: 'Kopier',
  copySvg: 'Kopier som SVG',
  copyCsv: 'Kopier som CSV',
  saveSvg: 'Lagre som SVG',
  saveCsv: 'Lagre som CSV',
  noClipboard: 'Nettleseren lar ikke siden kopiere. Lagre det som fil i stedet.',
  legend: 'Hva tegnene betyr',
  how: 'Piltastene går fra merke til merke, Page Down gjennom alle; Enter viser ordene et merke hviler på.',
  words: 'Ord',
  open: 'vis',
}
