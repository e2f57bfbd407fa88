export const evidence = {
  title: 'Las palabras exactas',
  nothing: 'Elija una línea para ver las palabras en que se apoya.',
  none: 'No se conservan palabras para esto.',
  wholeReport: 'el informe entero',
  inReport: 'en el informe',
  unknownOutlet: 'Medio desconocido',
  more: (count: number): string => `${count} lugares más`,
  close: 'Cerrar las palabras',
}
