export const story = {
  tabs: {
    claims: 'Påstander',
    timeline: 'Tidslinje',
    said: 'Hvem sa hva',
    numbers: 'Tall',
    map: 'Kart',
    sources: 'Kilder',
    reports: 'Meldinger',
    brief: 'Sammendrag',
  },
  views: 'Visninger av saken',
  span: (from: string, to: string): string => `${from} til ${to}`,
  related: 'Henger sammen med',
}
