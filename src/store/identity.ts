import { identityOf as namesOf, type Intake } from '../words/index.ts'
import { idOf, sha256 } from './hashes.ts'

/** What tells a report from others, and its versions from each other. */
export interface Identity {
  /** The same for every version of one report. */
  readonly item: string
  /** This version. */
  readonly id: string
  /** SHA-256 of what makes a version: its words, how much of them came, and what it says of an earlier one. */
  readonly hash: string
  /** SHA-256 of the whole report as it came in. */
  readonly original: string
}

/** The identity of what came in: the one it was given by whoever knows its feed, else by its guid, its address, outlet and headline, or its words. */
export function identityOf(intake: Intake): Identity {
  const { report, quality } = intake
  const item = idOf(...(intake.identity ?? namesOf(intake)))
  const { id: _, ...told } = report
  const hash = sha256(JSON.stringify([report.title ?? '', report.text, quality, report.revision ?? null]))
  return { item, id: idOf(item, hash), hash, original: sha256(JSON.stringify(told)) }
}
