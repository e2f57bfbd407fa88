import type { Scene } from './scene.ts'
import { textOf, type Words } from './words.ts'

/** A name as it is shown: without marks about it and without the ending of the genitive. */
export function displayName({ text }: Scene, words: Words): string {
  const name = textOf(text, words)
    .replace(/^[\s«»"“”'‘’(]+|[\s«»"“”()]+$/gu, '')
    .replace(/['’]s$/u, '')
  return isGenitive(text.feats[words.to - 1]) && name.endsWith('s') && name.length > 3 ? name.slice(0, -1) : name
}

/** The article of `del` and `al` cannot open a phrase: its characters are the preposition's too. */
export function afterContraction({ text }: Scene, from: number, end: number): number {
  return from < end && from > 0 && text.from[from] === text.from[from - 1] ? from + 1 : from
}

/** Whether the tags call a word a genitive. */
export function isGenitive(feats: string | undefined): boolean {
  return feats?.includes('Case=Gen') === true
}
