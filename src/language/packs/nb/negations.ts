/** Words that deny a cue. */
export const negations: readonly string[] = [
  'aldri',
  'hverken',
  'ikke',
  'ingen',
  'ingenting',
  'intet',
  'knapt',
  'neppe',
  'uten',
  'verken',
]
