export const pictures = {
  asTable: 'Tabla',
  asPicture: 'Gráfico',
  take: 'Copiar',
  copySvg: 'Copiar como SVG',
  copyCsv: 'Copiar como CSV',
  saveSvg: 'Guardar como SVG',
  saveCsv: 'Guardar como CSV',
  noClipboard: 'El navegador no permite copiar. Guárdelo como archivo.',
  legend: 'Qué significan los signos',
  how: 'Las flechas van de marca en marca, Av Pág recorre todas; Intro muestra las palabras en que se basa una marca.',
  words: 'Palabras',
  open: 'ver',
}
