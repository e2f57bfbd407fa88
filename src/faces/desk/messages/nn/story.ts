export const story = {
  tabs: {
    claims: 'Påstandar',
    timeline: 'Tidslinje',
    said: 'Kven sa kva',
    numbers: 'Tal',
    map: 'Kart',
    sources: 'Kjelder',
    reports: 'Meldingar',
    brief: 'Samandrag',
  },
  views: 'Visingar av saka',
  span: (from: string, to: string): string => `${from} til ${to}`,
  related: 'Heng saman med',
}
