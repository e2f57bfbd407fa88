export const first = {
  title: '¿Quién lo dice?',
  intro: 'Hearsay lee informes de prensa y guarda quién dijo qué, cuándo y según quién, con las palabras exactas. Hay tres maneras de empezar.',
  paste: 'Pegar un texto',
  feed: 'Añadir un canal',
  feedWhy: 'La dirección de un periódico o de su canal. Se consulta una y otra vez desde ahora.',
  example: 'Abrir el ejemplo inventado',
  exampleWhy: 'Una noche de crisis en dieciocho informes inventados en cuatro idiomas. No hace falta red.',
  open: 'Abrir el ejemplo',
  opening: 'Leyendo dieciocho informes …',
  opened: (reports: number): string => `Se han leído y unido ${reports} informes inventados.`,
}
