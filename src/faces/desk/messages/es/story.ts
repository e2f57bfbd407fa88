export const story = {
  tabs: {
    claims: 'Afirmaciones',
    timeline: 'Cronología',
    said: 'Quién dijo qué',
    numbers: 'Cifras',
    map: 'Mapa',
    sources: 'Fuentes',
    reports: 'Informes',
    brief: 'Resumen',
  },
  views: 'Vistas de la historia',
  span: (from: string, to: string): string => `${from} a ${to}`,
  related: 'Relacionada con',
}
