export const session = {
  title: 'Logg inn',
  name: 'Namn',
  password: 'Passord',
  enter: 'Logg inn',
  waiting: 'Loggar inn …',
  refused: 'Namn og passord stemmer ikkje.',
  tooMany: 'For mange forsøk. Vent litt, og prøv igjen.',
  unreachable: 'Tenaren svarer ikkje. Prøv igjen om litt.',
  hint: 'Ein eigar av desken gjev kontoar og nye passord.',
}
