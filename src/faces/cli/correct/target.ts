import { HearsayError } from '../../../words/index.ts'

/** What a person typed after the kind: a report, or something in it. */
export interface Target {
  /** Id of a report or of one of its versions. */
  readonly report: string
  /** `s12`, `e2#1`. */
  readonly item?: string
}

/** Splits `4v1dqkc9m2x0f-s12` into report and item. Throws `missing-input`. */
export function targetOf(typed: string | undefined): Target {
  if (typed === undefined || typed === '')
    throw new HearsayError('missing-input', {
      command: 'correct',
      expected: 'what it is about',
      example: 'hearsay correct statement-stance 4v1dqkc9m2x0f-s2 denies',
    })
  const match = /^(.+)-([aespt]\d+(?:#\d+)?)$/u.exec(typed)
  return match?.[1] !== undefined && match[2] !== undefined ? { report: match[1], item: match[2] } : { report: typed }
}
