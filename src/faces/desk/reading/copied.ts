import { ask, Problem, type Query } from '../api/index.ts'
import type { Key } from '../keys/index.ts'
import { notices } from '../frame/notices.svelte.ts'
import { page } from '../language/index.ts'

/** `c` copies a claim as a sentence with who says it, `C` the address of where it is looked at. */
export function claimKeys(claim: string): readonly Key[] {
  return [
    { key: 'c', does: ({ keys }) => keys.copy, run: () => void copySentence(`/claims/${encodeURIComponent(claim)}/sentence`) },
    { key: 'C', does: ({ keys }) => keys.copyLink, run: () => void copyLink() },
  ]
}

/** Copies a statement of a report, or a claim, as a sentence with who says it, in the language of the page. */
export async function copySentence(path: string, query: Query = {}): Promise<void> {
  try {
    const { text } = await ask<{ readonly text: string }>(path, { query: { ...query, language: page.language } })
    await copy(text, page.words.reading.copiedSentence)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    notices.tell(thrown.message, { bad: true })
  }
}

/** Copies words as they stand. */
export async function copyText(text: string): Promise<void> {
  await copy(text, page.words.frame.copied)
}

/** Copies the address of what is shown. */
export async function copyLink(): Promise<void> {
  await copy(location.href, page.words.reading.copiedLink)
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    notices.tell(`${done}: ${text}`, { of: 'copied' })
  } catch (thrown) {
    if (!(thrown instanceof DOMException) && !(thrown instanceof TypeError)) throw thrown
    notices.tell(page.words.reading.notCopied, { bad: true }) // no permission, or no secure address
  }
}
