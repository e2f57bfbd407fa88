import type { Opened } from '../dialect.ts'
import { accountsOn } from './accounts-on.ts'
import { alertsOn } from './alerts-on.ts'
import { answersOn } from './answers-on.ts'
import { changesOn } from './changes-log.ts'
import { dutiesOn } from './duties-on.ts'
import type { Journal } from './journal.ts'
import type { Live } from './live.ts'
import { sourcesOn } from './sources-on.ts'
import { verdictsOn } from './verdicts-on.ts'

/** What a store that is watched and served keeps besides reports and their record. */
export function liveOn(opened: Opened, journal: Journal): Live {
  return {
    changes: changesOn(opened, journal),
    sources: sourcesOn(opened, journal),
    accounts: accountsOn(opened, journal),
    alerts: alertsOn(opened, journal),
    verdicts: verdictsOn(opened),
    answers: answersOn(opened),
    duties: dutiesOn(opened),
  }
}
