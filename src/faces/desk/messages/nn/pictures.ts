export const pictures = {
  asTable: 'Tabell',
  asPicture: 'Bilete',
  take: 'Kopier',
  copySvg: 'Kopier som SVG',
  copyCsv: 'Kopier som CSV',
  saveSvg: 'Lagre som SVG',
  saveCsv: 'Lagre som CSV',
  noClipboard: 'Nettlesaren lèt ikkje sida kopiere. Lagre det som fil i staden.',
  legend: 'Kva teikna tyder',
  how: 'Piltastane går frå merke til merke, Page Down gjennom alle; Enter viser orda eit merke kviler på.',
  words: 'Ord',
  open: 'vis',
}
