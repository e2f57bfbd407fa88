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
/** What had the focus when the words were asked for: it has it again when they are closed. */
let asker: HTMLElement | SVGElement | undefined

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
    const { activeElement } = document
    if ((activeElement instanceof HTMLElement || activeElement instanceof SVGElement) && !activeElement.closest('#evidence')) asker = activeElement
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#evidence h2')?.focus())
  },
  /** Folds it, and goes back to what asked for it. */
  close(): void {
    open = false
    const chosen = document.querySelector<HTMLElement>('.row.chosen [data-line]')
    // Of a list it is the line that is chosen now: keys that follow each other quickly are ahead of the focus.
    const back = asker?.isConnected && asker !== document.body && !(chosen && asker.closest('.row')) ? asker : chosen
    asker = undefined
    back?.focus()
  },
}
