export const rows = {
  more: 'Show more',
  end: 'That is all.',
  waiting: 'Loading lines',
}
