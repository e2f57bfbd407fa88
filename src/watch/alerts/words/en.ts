import type { NewsWords } from './news-words.ts'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** English. */
export const en: NewsWords = {
  kinds: {
    claim: 'New claim',
    number: 'A number changed',
    contradiction: 'Contradiction',
    denial: 'Denial',
    retraction: 'Taken back',
    story: 'New story',
    report: 'New report',
    version: 'New version of a report',
  },
  origins: (number) => count(number, 'origin'),
  newsrooms: (number) => count(number, 'newsroom'),
  reports: (number) => count(number, 'report'),
  quantities: {
    killed: 'killed',
    injured: 'injured',
    arrested: 'arrested',
    missing: 'missing',
    displaced: 'displaced',
    participants: 'participants',
    amount: 'amount',
  },
  atLeast: (number) => `at least ${number}`,
  upTo: (number) => `up to ${number}`,
  none: 'none',
  story: 'Story',
  against: 'Against it',
  deniedBy: 'Denied',
  before: 'before',
  now: 'now',
  more: (number) => `and ${count(number, 'more place', 'more places')} in the record`,
  subject: (name, number) => `${name}: ${number} new`,
  why: (name) => `You get this because of the alert “${name}” in Hearsay.`,
  test: 'This is a test. Nothing happened.',
}
