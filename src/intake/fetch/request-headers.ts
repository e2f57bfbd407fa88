import { acceptedPackings } from './answer-body.ts'
import type { FetchRequest } from './fetched.ts'
import { userAgent } from './user-agent.ts'

const always = { 'user-agent': userAgent, 'accept-encoding': acceptedPackings }

const accepted = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  feed: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
} as const

/** Headers of a request for a robots.txt. */
export const robotsHeaders: Readonly<Record<string, string>> = { ...always, accept: 'text/plain,*/*;q=0.5' }

/** Headers of a request: who asks, what it reads, and what it has already. Nothing that tells one person from another. */
export function requestHeaders({ kind, validators }: FetchRequest): Readonly<Record<string, string>> {
  return {
    ...always,
    accept: accepted[kind],
    ...header('if-none-match', validators?.etag),
    ...header('if-modified-since', validators?.lastModified),
  }
}

/** A header whose value came from a server once; one that would break the request is left out. */
function header(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value !== undefined && value.length <= 1024 && /^[\t\x20-\x7e\x80-\xff]+$/u.test(value) ? { [name]: value } : {}
}
