import { languages } from '../../../words/index.ts'
import { oneOf, text, type ValuesOf } from '../command.ts'

/** Options that say of a report what it does not say itself. */
export const reportSaidOptions = {
  'language': oneOf('language of the reports, instead of telling it from the words', languages),
  'published': text('when the report was published: 2024-06-26T23:41+02:00', 'TIME'),
  'time-zone': text('time zone of the outlet: Europe/Oslo', 'ZONE'),
  'offices': text('table of offices and holders of your own, over the one that comes with the program', 'FILE'),
  'outlet': text('who published the report', 'NAME'),
} as const
export type ReportSaidValues = ValuesOf<typeof reportSaidOptions>
