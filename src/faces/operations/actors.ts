import { z } from 'zod'
import { shownActor } from '../../watch/index.ts'
import { operation } from './operation.ts'
import { actorPage } from './shapes/actor.ts'

/** `GET /v1/actors/{name}` */
export const getActor = operation({
  name: 'get_actor',
  summary:
    'Show somebody who spoke or acted: what they are called, what they said in which stories, what of it stands against itself, and the events they take part in.',
  group: 'Statements',
  role: 'reader',
  method: 'GET',
  path: '/actors/{name}',
  input: z.object({ name: z.string().min(1).max(500).meta({ description: 'The name, as `GET /v1/actors` and readings have it.' }) }),
  output: actorPage,
  errors: ['unknown-id'],
  run: async ({ name }, { store }) => shownActor(store, name),
})
