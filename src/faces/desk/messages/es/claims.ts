export const claims = {
  list: 'Afirmaciones de la historia',
  status: 'Cómo se sostiene',
  anyStatus: 'Todas',
  all: 'También fragmentos e incisos',
  order: 'Orden',
  orders: { weight: 'lo de más peso primero', last: 'lo último primero' },
  none: 'No hay afirmaciones.',
  noneWith: 'Aquí ninguna afirmación está así.',
}
