import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Name of a file that is not whole yet, in the same folder. */
export function unfinished(file: string): string {
  return `${file}.unfinished-${process.pid}`
}

/** Waits until a file is on the disk. */
export function settled(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Gives a file its name, in the place of what had it, and waits until the folder is on the disk. */
export function inPlace(part: string, file: string): void {
  renameSync(part, file)
  const folder = dirname(file)
  let handle: number | undefined
  try {
    handle = openSync(folder, 'r')
    fsyncSync(handle)
  } catch {
    // Windows opens no folders: there the name settles by itself
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
