export const session = {
  title: 'Logg inn',
  name: 'Navn',
  password: 'Passord',
  enter: 'Logg inn',
  waiting: 'Logger inn …',
  refused: 'Navn og passord stemmer ikke.',
  tooMany: 'For mange forsøk. Vent litt, og prøv igjen.',
  unreachable: 'Tjeneren svarer ikke. Prøv igjen om litt.',
  hint: 'En eier av desken gir kontoer og nye passord.',
}
