export const evidence = {
  title: 'De nøyaktige ordene',
  nothing: 'Velg en linje for å se ordene den bygger på.',
  none: 'Ingen ord er bevart for dette.',
  wholeReport: 'hele meldingen',
  inReport: 'i meldingen',
  unknownOutlet: 'Ukjent utgiver',
  more: (count: number): string => `${count} steder til`,
  close: 'Lukk ordene',
}
