export const evidence = {
  title: 'The exact words',
  nothing: 'Choose a line to see the words it rests on.',
  none: 'No words are kept for this.',
  wholeReport: 'the whole report',
  inReport: 'in the report',
  unknownOutlet: 'Outlet not known',
  more: (count: number): string => `${count} more places`,
  close: 'Close the words',
}
