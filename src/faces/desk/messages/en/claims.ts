export const claims = {
  list: 'Claims of the story',
  status: 'How it stands',
  anyStatus: 'Any',
  all: 'Also fragments and asides',
  order: 'Order',
  orders: { weight: 'the weightiest first', last: 'the last told first' },
  none: 'No claims.',
  noneWith: 'No claim stands like that here.',
}
