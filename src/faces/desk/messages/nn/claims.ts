export const claims = {
  list: 'Påstandar i saka',
  status: 'Korleis han står',
  anyStatus: 'Alle',
  all: 'Òg brotstykke og bisetningar',
  none: 'Ingen påstandar.',
  noneWith: 'Ingen påstand står slik her.',
}
