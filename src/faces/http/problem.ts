import type { HearsayError } from '../../words/index.ts'

/** One thing that is wrong in what was sent. */
export interface Wrong {
  /** Where: a JSON pointer into the body, or `#/query/limit`, `#/path/id`, `#/headers/if-match`. */
  readonly pointer: string
  readonly detail: string
}

/** An error as a program reads it: `application/problem+json` (RFC 9457). */
export interface Problem {
  /** Address of the list of errors, and the code in it: stable. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** Code of the table of errors. */
  readonly code: string
  /** What to do next. */
  readonly hint: string
  readonly errors?: readonly Wrong[]
}

/** The problem document of an error. */
export function problemOf({ code, message, hint, kind }: HearsayError, errors?: readonly Wrong[]): Problem {
  const words = code.replaceAll('-', ' ')
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return { type: `/v1/errors#${code}`, title, status: kind.http, detail: message, code, hint, ...(errors && { errors }) }
}

/** The answer that tells an error; `errors` says where the request is wrong. */
export function problemAnswer(error: HearsayError, headers: Readonly<Record<string, string>> = {}, errors?: readonly Wrong[]): Response {
  return new Response(`${JSON.stringify(problemOf(error, errors))}\n`, {
    status: error.kind.http,
    headers: { 'cache-control': 'no-store', ...fieldsOf(error), ...headers, 'content-type': 'application/problem+json' },
  })
}

/** What some answers have to say besides (RFC 9110). */
function fieldsOf({ code, details, kind }: HearsayError): Readonly<Record<string, string>> {
  if (kind.http === 401) return { 'www-authenticate': code === 'token-refused' ? 'Bearer error="invalid_token"' : 'Bearer' }
  if (kind.http === 429) return { 'retry-after': String(details['seconds'] ?? 60) }
  if (kind.http === 405) return { allow: String(details['allowed'] ?? '') }
  return kind.http === 503 ? { 'retry-after': '10' } : {}
}
