/** The words of the page in English, by where they stand. */
import { alerts } from './alerts.ts'
import { brief } from './brief.ts'
import { claim } from './claim.ts'
import { claims } from './claims.ts'
import { correcting } from './correcting.ts'
import { coverage } from './coverage.ts'
import { evidence } from './evidence.ts'
import { first } from './first.ts'
import { frame } from './frame.ts'
import { keys } from './keys.ts'
import { ledger } from './ledger.ts'
import { live } from './live.ts'
import { map } from './map.ts'
import { now } from './now.ts'
import { numbers } from './numbers.ts'
import { pictures } from './pictures.ts'
import { problems } from './problems.ts'
import { read } from './read.ts'
import { reading } from './reading.ts'
import { record } from './record.ts'
import { review } from './review.ts'
import { rows } from './rows.ts'
import { said } from './said.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { story } from './story.ts'
import { tellings } from './tellings.ts'
import { timeline } from './timeline.ts'
import { watch } from './watch.ts'

export const en = {
  alerts,
  brief,
  claim,
  claims,
  correcting,
  coverage,
  evidence,
  first,
  frame,
  keys,
  ledger,
  live,
  map,
  now,
  numbers,
  pictures,
  problems,
  read,
  reading,
  record,
  review,
  rows,
  said,
  search,
  session,
  settings,
  sources,
  story,
  tellings,
  timeline,
  watch,
}
