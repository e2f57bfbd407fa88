import { text, type ValuesOf } from '../command.ts'

/** Options of every command that works on a store. */
export const storeOptions = {
  store: text('the file reports are kept in (HEARSAY_STORE, else hearsay.db here, unless given)', 'FILE'),
} as const
export type StoreValues = ValuesOf<typeof storeOptions>

/** The file of the store: as typed, else as the environment says, else in this folder. */
export function storeFile({ store }: StoreValues, environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return store ?? (environment['HEARSAY_STORE'] || 'hearsay.db')
}
