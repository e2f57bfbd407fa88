import type { Context } from '../src/faces/operations/index.ts'
import { openPasswords, openPresence, type BackupFile } from '../src/watch/index.ts'

/** What operations for people at the desk work on. */
type Desk = Pick<Context, 'example' | 'presence' | 'passwords' | 'backups' | 'settings' | 'patience'>

/** What a test says of it. */
export interface DeskOptions {
  readonly example?: Awaited<ReturnType<Context['example']>>
  readonly patience?: number
  /** In the place of joining all. */
  readonly joined?: () => Promise<void>
}

/** The same in tests: the example has no reports unless some are given, copies are told and not made, passwords cost nothing. */
export function deskContext({ example = [], patience = 60_000 }: DeskOptions = {}): Desk {
  const copies: BackupFile[] = []
  return {
    patience,
    example: async () => example,
    presence: openPresence({ now: () => Date.now() }),
    passwords: openPasswords({ cost: 2 }),
    backups: {
      make: async () => {
        const copy = { name: `hearsay-2031050${copies.length}T120000Z.backup.db`, bytes: 4096, at: '2031-05-04T12:00:00Z' }
        copies.unshift(copy)
        return copy
      },
      list: async () => [...copies],
    },
    settings: {
      zone: 'Europe/Oslo',
      assistants: { urls: false },
      watching: true,
      joining: true,
      mail: false,
      limits: { requests: 6000, writes: 600, bodyMb: 20, signInDays: 14 },
    },
  }
}
