export const first = {
  title: 'Kven seier det?',
  intro: 'Hearsay les meldingar og tek vare på kven som sa kva, når, og ifølgje kven, med dei nøyaktige orda. Det er tre måtar å byrje på.',
  paste: 'Lim inn ein tekst',
  feed: 'Legg til ein straum',
  feedWhy: 'Adressa til ei avis eller til straumen hennar. Ho blir spurd att og att frå no av.',
  example: 'Opne det oppdikta dømet',
  exampleWhy: 'Éi krisenatt i atten oppdikta meldingar på fire språk. Det trengst ikkje noko nett.',
  open: 'Opne dømet',
  opening: 'Les atten meldingar …',
  opened: (reports: number): string => `${reports} oppdikta meldingar er lesne og føydde saman.`,
}
