import { statSync } from 'node:fs'

/**
 * Tells whether a file is the store itself or one of those SQLite has beside it. A program that has a store open must not read them as files: when it closes
 * one, every lock it has on it is let go of (POSIX), and the next program takes the log of the store away.
 */
export function ownFiles(place: string): (file: string) => boolean {
  return (file) => {
    const it = identityOf(file)
    return it !== undefined && ['', '-wal', '-shm', '-journal'].some((end) => identityOf(`${place}${end}`) === it)
  }
}

/** What a file is told from others by, whatever it is called. */
function identityOf(file: string): string | undefined {
  const it = statSync(file, { bigint: true, throwIfNoEntry: false })
  return it && `${it.dev} ${it.ino}`
}
