export const timeline = {
  title: 'What happened, day by day',
  all: 'Also what most would pass over',
  none: 'Nothing in the reports says when it happened.',
  noneMain: 'No sentence of weight says when it happened. Sentences of less weight can be shown as well.',
}
