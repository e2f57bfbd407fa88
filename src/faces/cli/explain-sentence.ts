import type { Io } from './io.ts'
export async function explainSentence(_sentence: string, _language: string | undefined, io: Io): Promise<number> {
  await io.words.write('Explain is not here yet.\n')
  return 1
}
