import type { z } from 'zod'
import type { actorPage } from '../../operations/shapes/actor.ts'
import type * as items from '../../operations/shapes/items.ts'
import type * as drawn from '../../operations/shapes/pictures.ts'
import type { placesShown } from '../../operations/shapes/places.ts'
import type * as words from '../../operations/shapes/words.ts'
import type * as accounts from '../../operations/shapes/accounts.ts'
import type * as servers from '../../operations/shapes/server.ts'
import type * as alerts from '../../operations/shapes/alerts.ts'
import type { watchedLine, watchedSource } from '../../operations/shapes/sources.ts'
import type * as corrections from '../../operations/shapes/corrections.ts'
import type * as verdicts from '../../operations/shapes/verdicts.ts'
import type { keptReport, reportClaims } from '../../operations/shapes/report.ts'
import type { correction, reading } from '../../operations/shapes/reading.ts'

/** What the API answers with, as its own table of shapes has it. */
export type Evidence = z.output<typeof words.evidence>
export type StoryLine = z.output<typeof items.storyLine>
export type Story = z.output<typeof items.story>
export type ClaimLine = z.output<typeof items.claimLine>
export type Claim = z.output<typeof items.claim>
export type StatementLine = z.output<typeof items.statementLine>
export type EventLine = z.output<typeof items.eventLine>
export type NumberLine = z.output<typeof items.numberLine>
export type SpeakerLine = z.output<typeof items.speakerLine>
export type ReportLine = z.output<typeof items.reportLine>
export type ReportHit = z.output<typeof items.reportHit>
export type StatementHit = z.output<typeof items.statementHit>
export type TimelineEntry = z.output<typeof items.entry>
export type Brief = z.output<typeof items.brief>
export type Copy = z.output<typeof items.copy>
export type Change = z.output<typeof items.change>
export type KeptReport = z.output<typeof keptReport>
export type ClaimHere = z.output<typeof reportClaims>['items'][number]
export type ClaimTellings = z.output<typeof drawn.claimTellings>
export type ActorPage = z.output<typeof actorPage>
export type Reading = z.output<typeof reading>
export type Correction = z.output<typeof correction>
export type Account = z.output<typeof accounts.account>
export type Token = z.output<typeof accounts.token>
export type Server = z.output<typeof servers.server>
export type Backup = z.output<typeof servers.backup>
export type Alert = z.output<typeof alerts.alert>
export type AlertNews = z.output<typeof alerts.news>
export type LedgerEntry = z.output<typeof corrections.entry>
export type CorrectionMade = z.output<typeof corrections.joinedCorrection>
export type Candidate = z.output<typeof corrections.candidate>
export type WaitingCorrection = z.output<typeof corrections.waits>
export type Agreement = z.output<typeof verdicts.agreement>
export type Verdict = z.output<typeof verdicts.verdict>
export type SampleItem = z.output<typeof verdicts.sampleItem>
export type CountedVerdicts = z.output<typeof verdicts.counted>
export type WatchedLine = z.output<typeof watchedLine>
export type WatchedSource = z.output<typeof watchedSource>
export type Coverage = z.output<typeof drawn.coverage>
export type ToldTimes = z.output<typeof drawn.toldTimes>
export type Telling = ToldTimes['marks'][number]
export type Matrix = z.output<typeof drawn.matrix>
export type Reactions = z.output<typeof drawn.reactions>
export type Places = z.output<typeof placesShown>
export type Place = Places['places'][number]
export type SourceGraph = z.output<typeof drawn.sourceGraph>
export type Figures = z.output<typeof drawn.figures>
export type Figure = Figures['figures'][number]

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}
