export const evidence = {
  title: 'Dei nøyaktige orda',
  nothing: 'Vel ei linje for å sjå orda ho byggjer på.',
  none: 'Ingen ord er tekne vare på for dette.',
  wholeReport: 'heile meldinga',
  inReport: 'i meldinga',
  unknownOutlet: 'Ukjend utgjevar',
  more: (count: number): string => `${count} stader til`,
  close: 'Lukk orda',
}
