import type { Db } from '../db.ts'
import { cameOf } from '../kept-report.ts'
import { copiesAmong, numberCounts } from '../record/record-lists.ts'
import { actorAt, actorFacts, claimsFrom } from './actor.ts'
import { coverageOf, coveredTime } from './coverage.ts'
import type { Pictures } from './pictures.ts'
import { claimPlaces, eventsByPlace, eventWordsAt } from './places.ts'
import { saidByCountry, sayingsAt, sayingsIn } from './sayings.ts'

/** What pictures are made of, in a database. */
export function picturesOn(db: Db): Pictures {
  return {
    came: async (ids) => cameOf(db, ids),
    coveredTime: async (story) => coveredTime(db, story),
    coverage: async (story, how) => coverageOf(db, story, how),
    copiesAmong: async (reports) => copiesAmong(db, reports),
    sayings: async (reports) => sayingsIn(db, reports),
    saidByCountry: async (story, reports) => saidByCountry(db, story, reports),
    sayingsAt: async (places) => sayingsAt(db, places),
    actor: async (name) => actorFacts(db, name),
    actorAt: async (name, reports, events) => actorAt(db, name, reports, events),
    claimsFrom: async (name, stories, limit) => claimsFrom(db, name, stories, limit),
    eventsByPlace: async (story, reports) => eventsByPlace(db, story, reports),
    eventWordsAt: async (places) => eventWordsAt(db, places),
    claimPlaces: async (story, most) => claimPlaces(db, story, most),
    numberCounts: async (story) => numberCounts(db, story),
  }
}
