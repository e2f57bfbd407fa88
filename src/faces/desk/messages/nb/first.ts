export const first = {
  title: 'Hvem sier det?',
  intro: 'Hearsay leser meldinger og tar vare på hvem som sa hva, når, og ifølge hvem, med de nøyaktige ordene. Det er tre måter å begynne på.',
  paste: 'Lim inn en tekst',
  feed: 'Legg til en strøm',
  feedWhy: 'Adressen til en avis eller til strømmen dens. Den blir spurt igjen og igjen fra nå av.',
  example: 'Åpne det oppdiktede eksempelet',
  exampleWhy: 'Én krisenatt i atten oppdiktede meldinger på fire språk. Det trengs ikke noe nett.',
  open: 'Åpne eksempelet',
  opening: 'Leser atten meldinger …',
  opened: (reports: number): string => `${reports} oppdiktede meldinger er lest og føyd sammen.`,
}
