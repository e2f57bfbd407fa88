import { servedError } from '../operations/index.ts'
import { HearsayError, type ErrorCode, type ErrorDetails } from '../../words/index.ts'
import { problemAnswer, problemOf, type Wrong } from './problem.ts'

/** A request that is refused, with what only an answer of HTTP tells of it. */
export class RefusedRequest extends HearsayError {
  /** What is wrong where. */
  readonly errors: readonly Wrong[] | undefined
  /** What it was about, as it is now: JSON. */
  readonly current: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ErrorCode,
    details: ErrorDetails,
    told: { readonly errors?: readonly Wrong[]; readonly current?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code, details)
    this.errors = told.errors
    this.current = told.current
    this.headers = told.headers ?? {}
  }
}

/** The answer that tells an error. What broke is for the log of the server, not for whoever asked. */
export function refusalOf(error: HearsayError): Response {
  if (error.code === 'broken') return problemAnswer(new HearsayError('broken', { reason: 'the log of the server says where' }))
  if (!(error instanceof RefusedRequest)) return problemAnswer(servedError(error))
  if (error.current === undefined) return problemAnswer(error, error.headers, error.errors)
  const { headers } = problemAnswer(error, error.headers)
  const body = `${JSON.stringify(problemOf(error)).slice(0, -1)},"current":${error.current}}\n`
  return new Response(body, { status: error.kind.http, headers })
}
