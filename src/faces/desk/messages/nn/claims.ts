export const claims = {
  list: 'Påstandar i saka',
  status: 'Korleis han står',
  anyStatus: 'Alle',
  all: 'Òg brotstykke og bisetningar',
  order: 'Rekkjefølgje',
  orders: { weight: 'dei viktigaste først', last: 'sist meldt først' },
  none: 'Ingen påstandar.',
  noneWith: 'Ingen påstand står slik her.',
}
