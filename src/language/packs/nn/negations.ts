/** Words that deny a cue. */
export const negations: readonly string[] = [
  'aldri',
  'ikkje',
  'inga',
  'ingen',
  'ingenting',
  'inkje',
  'knapt',
  'korkje',
  'neppe',
  'utan',
  'verken',
]
