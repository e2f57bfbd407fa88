import type { Snippet } from 'svelte'
import type { Evidence } from '../api/index.ts'

/** Words that something rests on, and what that is. */
export interface Shown {
  /** What they are the words of: the text of a claim, a speaker and a stance. */
  readonly about: string
  readonly evidence: readonly Evidence[]
  /** Shown in place of the words: what a screen that has them before the reader's eyes already says of each. */
  readonly inside?: Snippet
}

let shown = $state.raw<Shown>()
let open = $state(false)

/** The evidence drawer: the exact words of what is chosen, always. */
export const drawer = {
  get shown(): Shown | undefined {
    return shown
  },
  /** On a narrow page it comes up when it is asked for only. */
  get open(): boolean {
    return open
  },
  show(what: Shown | undefined): void {
    shown = what
    if (!what) open = false
  },
  /** Shows it also where it would stay folded, and goes there. */
  openWords(what: Shown): void {
    shown = what
    open = true
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#evidence h2')?.focus())
  },
  close(): void {
    open = false
  },
}
