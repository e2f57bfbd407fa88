export const claims = {
  list: 'Claims of the story',
  status: 'How it stands',
  anyStatus: 'Any',
  all: 'Also fragments and asides',
  none: 'No claims.',
  noneWith: 'No claim stands like that here.',
}
