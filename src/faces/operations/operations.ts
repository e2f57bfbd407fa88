import { addAccount, addToken, editAccount, endSessions, listAccounts, listTokens, removeAccount, removeToken } from './accounts.ts'
import { getActor } from './actors.ts'
import { addAlert, changeAlert, getAlert, listAlerts, listNews, removeAlert, testAlert } from './alerts.ts'
import { candidates, correctClaimOperation, correctReport, getCorrection, listCorrections, review, undoCorrection } from './corrections.ts'
import { addExample, listPresent, sayPresent } from './desk.ts'
import { listErrors } from './errors.ts'
import { getClaim, listActors, listChanges, listClaims, listEvents, numbers, searchRecord, whoSaid } from './lists.ts'
import type { Operation } from './operation.ts'
import {
  coverageOfStory,
  figuresOfStory,
  matrixOfStory,
  reactionsOfStory,
  sourcesOfClaim,
  sourcesOfStory,
  tellingsOfClaim,
  tellingsOfStory,
} from './pictures.ts'
import { placesOfStory } from './places.ts'
import { claimsOfReport, quoteOfReport, sentenceOfClaim } from './quotes.ts'
import { addReport, compareVersions, getReading, getReport, listReports, readReportOnce } from './reports.ts'
import { aboutServer, listBackups, makeBackup } from './server.ts'
import { addSource, editSource, getSource, listSources, removeSource } from './sources.ts'
import { addVerdict, correctionAgreement, listVerdicts, removeVerdict, reviewSample, verdictSummary } from './verdicts.ts'
import { briefOfStory, copies, getStory, listStories, timeline } from './stories.ts'

/** Everything that can be asked for or done, in the order the document has. */
export const operations: readonly Operation[] = [
  listStories,
  getStory,
  timeline,
  briefOfStory,
  copies,
  coverageOfStory,
  tellingsOfStory,
  matrixOfStory,
  reactionsOfStory,
  sourcesOfStory,
  figuresOfStory,
  placesOfStory,
  listClaims,
  getClaim,
  tellingsOfClaim,
  sourcesOfClaim,
  sentenceOfClaim,
  numbers,
  whoSaid,
  listActors,
  getActor,
  listEvents,
  searchRecord,
  listReports,
  getReport,
  getReading,
  claimsOfReport,
  quoteOfReport,
  compareVersions,
  addReport,
  readReportOnce,
  addExample,
  listCorrections,
  correctionAgreement,
  getCorrection,
  review,
  reviewSample,
  candidates,
  correctReport,
  correctClaimOperation,
  undoCorrection,
  listVerdicts,
  verdictSummary,
  addVerdict,
  removeVerdict,
  listChanges,
  listSources,
  getSource,
  addSource,
  editSource,
  removeSource,
  listAlerts,
  getAlert,
  addAlert,
  changeAlert,
  removeAlert,
  testAlert,
  listNews,
  listAccounts,
  addAccount,
  editAccount,
  removeAccount,
  endSessions,
  listTokens,
  addToken,
  removeToken,
  aboutServer,
  listBackups,
  makeBackup,
  listPresent,
  sayPresent,
  listErrors,
]
