export {
  accountNamed,
  accountWithId,
  addAccount,
  addToken,
  changePassword,
  changeRole,
  closeAccount,
  endToken,
  hashOfKey,
  lesserRole,
  looksLikeSessionKey,
  looksLikeToken,
  newSessionKey,
  openPasswords,
  roles,
  type NewToken,
  type Passwords,
  type PeopleOptions,
  type Random,
} from './accounts/index.ts'
export * from './alerts/index.ts'
export * from './backups/index.ts'
export { reportToRead } from './arrived.ts'
export { reportOfFields } from './batch-line.ts'
export { correctedReport, type CorrectedReport } from './corrections/corrected-report.ts'
export { withoutHiddenWords } from './corrections/hidden-hits.ts'
export { membersOf, reportNamed, spanOfItem } from './corrections/looked-up.ts'
export { shownCorrection, shownCorrections, shownLedger, waitingToShow, type ShownEntry } from './corrections/shown-ledger.ts'
export { correctClaim, correctReport, type ReportWishKind, type WishOfReport } from './corrections/wished.ts'
export { addEntries, correctKept, undoKept, type Corrector } from './corrections/kept-corrections.ts'
export { everyOf } from './every-of.ts'
export { lessons, waiting, type Lesson } from './corrections/reviewed.ts'
export { inOrder } from './in-order.ts'
export { keepReport, readGiven } from './keep-report.ts'
export { keepArrivals, type Fate } from './keep-arrivals.ts'
export { languageOf, openLanguages, type Languages } from './languages.ts'
export { joinerOnThread, keepJoined, type JoinThreadSetup, type KeepJoinedOptions, type KeptJoined } from './joining/index.ts'
export { joinOnce } from './live/join-once.ts'
export { openJoiner, type Joiner, type JoinerOptions, type LiveJoined } from './live/open-joiner.ts'
export { splitLines } from './lines.ts'
export { openPresence, type Looking, type Presence, type Present } from './presence/index.ts'
export { keepExample, type KeptExample } from './keep-example.ts'
export { openPool, type Pool } from './pool.ts'
export { explainReport, longestReport, readReport, type ReadOptions } from './reader.ts'
export { openQueue, queueArrivals, work, type Done, type Queue, type QueueState } from './queue/index.ts'
export { restingPool, type RestingPool } from './resting-pool.ts'
export { followLines } from './record/follow-lines.ts'
export { keptBriefs, type KeptBriefOptions, type KeptBriefs } from './record/kept-briefs.ts'
export { joinStore, type JoinedStore } from './record/join-store.ts'
export { recordLines, type LinesOptions, type RecordLine } from './record/record-lines.ts'
export { recordReports, type OpenRecord, type RecordedCollection, type RecordedReport } from './record/record-reports.ts'
export { shownBriefs, type ShownBriefs } from './shown/briefs.ts'
export { candidateFields, candidatesFor, type Candidate, type CandidateField } from './shown/candidates.ts'
export { shownChanges, withShownFacts, type ChangesAsked } from './shown/changes.ts'
export { shownClaim, shownClaims, type ClaimLine, type ShownClaim } from './shown/claims.ts'
export { shownEvents, shownNumbers, shownReports, shownStatements, type WithEvidence } from './shown/lists.ts'
export { newsToShow } from './shown/news.ts'
export { shownClaimTellings } from './shown/pictures/claim-tellings.ts'
export { shownCoverage } from './shown/pictures/coverage.ts'
export { shownActor } from './shown/actors.ts'
export { shownPlaces } from './shown/pictures/places.ts'
export { shownFigures } from './shown/pictures/figures.ts'
export { shownMatrix } from './shown/pictures/matrix.ts'
export { shownReactions } from './shown/pictures/reactions.ts'
export { graphEdges, graphLayers } from './shown/pictures/source-graph.ts'
export { shownSources, shownSourcesOfClaim } from './shown/pictures/sources.ts'
export { shownTellings } from './shown/pictures/tellings.ts'
export { shownClaimSentence, shownQuote } from './shown/quotes.ts'
export { shownReportClaims } from './shown/report-claims.ts'
export { shownReport, twoVersions, wordsOfVersion } from './shown/reports.ts'
export { shownReportsFound, shownStatementsFound } from './shown/search.ts'
export type { Evidence, ShownWords } from './shown/shown-words.ts'
export { shownCopies, shownStories, shownStory, type ShownStory } from './shown/stories.ts'
export { shownTimeline, type ShownTimeline } from './shown/timeline.ts'
export {
  feedsInList,
  findSource,
  inCrisis,
  openWatcher,
  paused,
  resumed,
  sourceLine,
  sourceOf,
  sourcesNamed,
  type FoundSource,
  type SourceLine,
  type SourceStatus,
  type Told,
  type WantedSource,
  type Watcher,
  type WatcherOptions,
} from './sources/index.ts'
export { keepUp, type UpkeepOptions } from './upkeep.ts'
export { claimsToShow, storyToShow, timelineToShow } from './shown/whole-rows.ts'
export { readHere, readOnPool, type ReadOne } from './read-one.ts'
export { readAddress, readWords, type ReadItem, type ReadWords } from './read-words.ts'
export { originCounts } from './shown/origins.ts'
export { withToldClaims, type ToldClaim } from './shown/told-claims.ts'
export { shownStoriesWithWords } from './shown/story-titles.ts'
export * from './verdicts/index.ts'
