import { z } from 'zod'
import { shownPlaces } from '../../watch/index.ts'
import { listTable, operation } from './operation.ts'
import { placesShown } from './shapes/places.ts'
import { id } from './shapes/words.ts'

/** `GET /v1/stories/{id}/places` */
export const placesOfStory = operation({
  name: 'places',
  summary: 'Show where the events of a story happened, with how many of which type, and the claims that say so.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/places',
  input: z.object({ id }),
  output: placesShown,
  table: {
    columns: listTable<z.output<typeof placesShown>['places'][number]>([
      { name: 'place', value: ({ name }) => name },
      { name: 'country', value: ({ country }) => country },
      { name: 'north', value: ({ lat }) => lat, right: true },
      { name: 'east', value: ({ lon }) => lon, right: true },
      { name: 'kind', value: ({ kind }) => kind },
      { name: 'radius', value: ({ radius }) => radius, right: true },
      { name: 'events', value: ({ events }) => events, right: true },
      {
        name: 'types',
        value: ({ types }) =>
          Object.entries(types)
            .map((it) => it.join(' '))
            .join('; '),
      },
      { name: 'words', value: ({ evidence }) => evidence[0]?.words },
    ]).columns,
    rows: ({ places }) => places,
  },
  errors: ['unknown-id'],
  run: async ({ id }, { store, languages }) => shownPlaces(store, id, languages.knowledge.gazetteer),
})
