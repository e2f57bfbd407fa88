import { z } from 'zod'
import { shownClaimSentence, shownQuote, shownReportClaims } from '../../watch/index.ts'
import { languages } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'
import { quote, reportClaims } from './shapes/report.ts'
import { id } from './shapes/words.ts'

const language = z.enum(languages).exactOptional().meta({ description: 'Of what is put around the words; that of the words unless told.' })

/** A sentence as a table. */
const quoteTable = {
  columns: listTable<z.input<typeof quote>>([
    { name: 'sentence', value: ({ text }) => text },
    { name: 'words', value: ({ evidence }) => evidence[0]?.words },
    { name: 'report', value: ({ evidence }) => evidence[0]?.report },
  ]).columns,
  rows: (answer: z.input<typeof quote>) => [answer],
}

/** `GET /v1/reports/{id}/claims` */
export const claimsOfReport = operation({
  name: 'claims_of_report',
  summary: 'List the claims that words of a report assert, in the order of the text, with how each stands and which items of the reading the words are.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}/claims',
  input: z.object({ id }),
  output: reportClaims,
  table: listTable<z.output<typeof reportClaims>['items'][number]>([
    { name: 'words', value: ({ evidence }) => evidence[0]?.words },
    { name: 'claim', value: ({ text }) => text },
    { name: 'status', value: ({ status }) => status },
    { name: 'origins', value: ({ origins }) => origins.map((it) => it.name).join('; ') },
    { name: 'reports', value: ({ reports }) => reports, right: true },
    { name: 'items', value: ({ statements, events }) => [...statements, ...events].join('; ') },
    { name: 'id', value: ({ claim }) => claim },
  ]),
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownReportClaims(store, id),
})

/** `GET /v1/reports/{id}/quote` */
export const quoteOfReport = operation({
  name: 'quote',
  summary: 'Put a statement of a report as a sentence to be copied, with who said it, to whom and by whom it came.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}/quote',
  input: z.object({
    id,
    item: z
      .string()
      .regex(/^s\d{1,6}$/u)
      .meta({ description: 'The statement, as the reading names it.', examples: ['s3'] }),
    language,
  }),
  output: quote,
  table: quoteTable,
  errors: ['unknown-id'],
  run: async ({ id, item, language: wanted }, { store }) => shownQuote(store, id, item, wanted),
})

/** `GET /v1/claims/{id}/sentence` */
export const sentenceOfClaim = operation({
  name: 'claim_sentence',
  summary: 'Put a claim as a sentence to be copied: its words, with how many origins it has, who they are, and who denies it.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/claims/{id}/sentence',
  input: z.object({ id, language }),
  output: quote,
  table: quoteTable,
  errors: ['unknown-id'],
  run: async ({ id, language: wanted }, { store }) => shownClaimSentence(store, id, wanted),
})
