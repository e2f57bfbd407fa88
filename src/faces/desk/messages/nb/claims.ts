export const claims = {
  list: 'Påstander i saken',
  status: 'Hvordan den står',
  anyStatus: 'Alle',
  all: 'Også bruddstykker og bisetninger',
  order: 'Rekkefølge',
  orders: { weight: 'de viktigste først', last: 'sist meldt først' },
  none: 'Ingen påstander.',
  noneWith: 'Ingen påstand står slik her.',
}
