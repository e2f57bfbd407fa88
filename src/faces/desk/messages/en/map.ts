const s = (count: number): string => (count === 1 ? '' : 's')

export const map = {
  title: 'Where it happens',
  shown: (count: number, of: number): string => (count === of ? `${count} place${s(count)}.` : `${count} of ${of} places are on the map.`),
  without: (count: number, first: string, events: number): string =>
    count === 1
      ? `${first}, with ${events} event${s(events)}, has no coordinates; it is in the list.`
      : `${count} have no coordinates, among them ${first} with ${events} event${s(events)}; they are in the list.`,
  left: (count: number): string => `${count} more place${s(count)} left out.`,
  andMore: (name: string, more: number): string => `${name} and ${more} more`,
  events: (count: number): string => `${count} event${s(count)}`,
  kinds: {
    country: 'country', region: 'region', city: 'town', district: 'district', square: 'square', building: 'building', water: 'water', area: 'area', other: 'place',
  }, // prettier-ignore
  within: (kilometres: number): string => `within ${kilometres} km`,
  somewhere: 'somewhere in it',
  unknown: 'how exactly is not known',
  columns: ['Place', 'Country', 'What it is', 'Events', 'Of which', 'North', 'East', 'Radius, km'],
  move: 'Move the map',
  steps: { nearer: 'Nearer', farther: 'Farther', whole: 'All places', left: 'To the left', right: 'To the right', up: 'Up', down: 'Down' },
  how: 'Arrow keys go from place to place, Page Down through all of them; plus and minus bring the map nearer and farther, zero shows all places; Enter shows the words.',
  signs: { disc: 'a place, with the number of events there', ring: 'about how far around it may be' },
  from: 'Outlines: Natural Earth.',
  noOutline: 'The outlines could not be loaded. The places stand where they are.',
  list: 'Places, those with most events first',
  onMap: 'On the map',
  offMap: 'Without coordinates',
  why: 'The list of places that reports are read with does not have it, or more than one place is called so.',
  none: 'No report says where anything happened.',
  noneLocated:
    'None of these places has coordinates: the list of places that reports are read with does not have them. They stand below; a correction of a place puts it on the map.',
}
