export const first = {
  title: 'Who says so?',
  intro: 'Hearsay reads news reports and keeps who said what, when, and according to whom, with the exact words. There are three ways to begin.',
  paste: 'Paste a text',
  feed: 'Add a feed',
  feedWhy: 'The address of a newspaper or of its feed. It is asked again and again from now on.',
  example: 'Open the invented example',
  exampleWhy: 'One night of crisis in eighteen invented reports in four languages. It needs no network.',
  open: 'Open the example',
  opening: 'Reading eighteen reports …',
  opened: (reports: number): string => `${reports} invented reports were read and joined.`,
}
