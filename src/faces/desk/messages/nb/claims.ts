export const claims = {
  list: 'Påstander i saken',
  status: 'Hvordan den står',
  anyStatus: 'Alle',
  all: 'Også bruddstykker og bisetninger',
  none: 'Ingen påstander.',
  noneWith: 'Ingen påstand står slik her.',
}
