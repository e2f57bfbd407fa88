import { errorKinds, type ErrorKind } from './error-table.ts'

export { errorKinds, type ErrorKind }

export type ErrorCode = keyof typeof errorKinds

/** Values for the `{name}` places of an error's message and hint. */
export type ErrorDetails = Readonly<Record<string, string | number>>

/** The one error of the program: a code of the table with its details. `where` is a file, file and line, or report id. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError'
  readonly code: ErrorCode
  readonly hint: string
  readonly where: string | undefined
  /** What message and hint were filled from. Times are RFC 3339. */
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options: { readonly where?: string; readonly cause?: unknown } = {}) {
    super(filled(errorKinds[code].message, details), 'cause' in options ? { cause: options.cause } : {})
    this.code = code
    this.hint = filled(errorKinds[code].hint, details)
    this.where = options.where
    this.details = details
  }

  /** The table's entry for this error: exit status and HTTP status. */
  get kind(): ErrorKind {
    return errorKinds[this.code]
  }
}

/** Any thrown value as a HearsayError: what is not one is our bug and becomes `broken`, with the thrown value as its cause. */
export function asHearsayError(thrown: unknown): HearsayError {
  if (thrown instanceof HearsayError) return thrown
  return new HearsayError('broken', { reason: thrown instanceof Error ? thrown.message : String(thrown) }, { cause: thrown })
}

/** A place without a value becomes nothing: hints hold optional parts such as `{nearest}`. */
function filled(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(details[name] ?? ''))
}
