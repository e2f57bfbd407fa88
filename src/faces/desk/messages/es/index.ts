import type { Messages } from '../messages.ts'
import { claims } from './claims.ts'
import { evidence } from './evidence.ts'
import { frame } from './frame.ts'
import { keys } from './keys.ts'
import { live } from './live.ts'
import { pictures } from './pictures.ts'
import { reading } from './reading.ts'
import { record } from './record.ts'
import { rows } from './rows.ts'
import { story } from './story.ts'

export const es = { claims, evidence, frame, keys, live, pictures, reading, record, rows, story } satisfies Messages
