/** What the server refused or could not do, as its problem document says. `code` is `unreachable` where no server answered. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  readonly status: number
  readonly hint: string | undefined
  /** Of a stale save: what it is now. */
  readonly current: unknown

  constructor({ code, status, detail, hint, current }: ProblemFacts) {
    super(detail)
    this.code = code
    this.status = status
    this.hint = hint
    this.current = current
  }
}

interface ProblemFacts {
  readonly code: string
  readonly status: number
  readonly detail: string
  readonly hint?: string | undefined
  readonly current?: unknown
}

/** Values of a query; `undefined` is left out, lists are joined by commas. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** How something is asked. */
export interface Asked {
  readonly query?: Query
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  /** ETag of the state that was seen. */
  readonly ifMatch?: string
  /** Sent twice, done once. */
  readonly once?: string
  readonly signal?: AbortSignal
  /** It is sent though the page is being left. */
  readonly keepalive?: boolean
}

/** An answer, and the ETag of the state it shows. */
export interface Answer<Value> {
  readonly value: Value
  readonly etag: string | undefined
}

let nobody = (): void => undefined

/** Runs this whenever the server says that nobody is signed in. */
export function whenNobody(run: () => void): void {
  nobody = run
}

/** Asks `/v1` for something. Throws a `Problem`. */
export async function ask<Value>(path: string, asked: Asked = {}): Promise<Value> {
  return (await askWhole<Value>(path, asked)).value
}

/** The same with the ETag of the answer. Throws a `Problem`. */
export async function askWhole<Value>(
  path: string,
  { query = {}, method = 'GET', body, ifMatch, once, signal, keepalive = false }: Asked = {},
): Promise<Answer<Value>> {
  const headers = new Headers({ accept: 'application/json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (ifMatch !== undefined) headers.set('if-match', ifMatch)
  if (once !== undefined) headers.set('idempotency-key', once)
  const answer = await sent(`/v1${path}${queryText(query)}`, {
    method,
    headers,
    credentials: 'same-origin',
    keepalive,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (!answer.ok) {
    const problem = await problemOf(answer)
    if (problem.code === 'sign-in-needed') nobody()
    throw problem
  }
  const value = (answer.status === 204 ? undefined : await answer.json()) as Value // the document of the API says so
  return { value, etag: answer.headers.get('etag') ?? undefined }
}

/** The query of an address: `?limit=50&status=denied`, or nothing. */
export function queryText(query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

async function sent(address: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(address, how)
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown
    throw new Problem({ code: 'unreachable', status: 0, detail: 'The server does not answer.' })
  }
}

interface ProblemDocument {
  readonly code?: string
  readonly detail?: string
  readonly hint?: string
  readonly current?: unknown
}

async function problemOf(answer: Response): Promise<Problem> {
  const said = answer.headers.get('content-type')?.includes('json') ? ((await answer.json()) as ProblemDocument) : {}
  return new Problem({ code: 'unknown', detail: answer.statusText, ...said, status: answer.status })
}
