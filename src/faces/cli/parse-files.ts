import type { Io } from './io.ts'
export async function parseFiles(_files: readonly string[], _how: { readonly language: string | undefined; readonly input: string }, io: Io): Promise<number> {
  await io.words.write('Parse is not here yet.\n')
  return 1
}
