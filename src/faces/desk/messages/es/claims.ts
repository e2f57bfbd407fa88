export const claims = {
  list: 'Afirmaciones de la historia',
  status: 'Cómo se sostiene',
  anyStatus: 'Todas',
  all: 'También fragmentos e incisos',
  none: 'No hay afirmaciones.',
  noneWith: 'Aquí ninguna afirmación está así.',
}
