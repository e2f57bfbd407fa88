import { usualLimits, type FetcherOptions } from '../../../intake/index.ts'
import { count, text, type ValuesOf } from '../command.ts'

/** Options of every command that may fetch. */
export const fetchingOptions = {
  'allow-private': text('hosts of your own network that may be fetched from, with commas between them', 'HOSTS'),
  'max-size': count('largest page or feed fetched, in MB (20 unless given)', 'MB'),
  'max-time': count('longest a fetch may take, in seconds (30 unless given)', 'SECONDS'),
} as const
export type FetchingValues = ValuesOf<typeof fetchingOptions>

/** What those options say to the fetcher. */
export function fetcherOptions(values: FetchingValues): FetcherOptions {
  const body = values['max-size']
  const total = values['max-time']
  return {
    allowPrivate: values['allow-private']?.split(',').map((host) => host.trim()) ?? [],
    limits: { body: body === undefined ? usualLimits.body : body * 1024 * 1024, total: total === undefined ? usualLimits.total : total * 1000 },
  }
}
