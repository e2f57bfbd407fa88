import type { en } from './en/index.ts'

/** The words of the page. English is where a message begins; a language that lacks one, or has one too many, does not compile. */
export type Messages = typeof en
