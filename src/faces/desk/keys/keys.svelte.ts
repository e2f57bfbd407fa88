import type { Messages } from '../messages/messages.ts'
import { chord, isLetter, type Typed } from './chord.ts'

/** A key and what it does where it is valid now. */
export interface Key {
  /** `j`, `g s`, `Enter`, `?`. */
  readonly key: string
  /** What it does, for the list of keys. */
  readonly does: (words: Messages) => string
  run(): void
}

type Layer = () => readonly Key[]

/** Keys by where they belong: the whole page first, then screens and lists; the last that has a key has it. */
let layers: readonly Layer[] = []
let letters = $state(localStorage.getItem('letters') !== 'off')

/** Whether keys of one letter are on. */
export const letterKeys = {
  get on(): boolean {
    return letters
  },
  turn(on: boolean): void {
    letters = on
    localStorage.setItem('letters', on ? 'on' : 'off')
  },
}

/** Has these keys as long as the component is there. To be called while it begins. */
export function useKeys(keys: Layer): void {
  $effect(() => {
    layers = [...layers, keys]
    return () => {
      layers = layers.filter((it) => it !== keys)
    }
  })
}

/** Every key that does something now, those of the page first. */
export function keysNow(): readonly Key[] {
  const byName = new Map<string, Key>()
  for (const layer of layers) for (const key of layer()) byName.set(key.key, key)
  return [...byName.values()]
}

/** Listens to the keyboard. Returns what ends it. */
export function followKeys(): () => void {
  let typed: Typed = { first: undefined }
  let forget: ReturnType<typeof setTimeout> | undefined
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (writes(event.target)) {
      // Out of a field, so that the keys of the page count again; in a dialog it closes that.
      if (event.key === 'Escape' && event.target instanceof HTMLElement && !event.target.closest('dialog')) event.target.blur()
      return
    }
    if (event.key === 'Shift') return
    // In a dialog the keys of the page do not count, but for those a dialog closes by itself.
    if (event.target instanceof Element && event.target.closest('dialog')) return
    const it = chord(event.key, typed)
    typed = it.next
    clearTimeout(forget)
    if (typed.first !== undefined) forget = setTimeout(() => (typed = { first: undefined }), 1500)
    if (!('name' in it) || (isLetter(it.name) && !letters)) return
    const found = layers
      .toReversed()
      .flatMap((layer) => layer())
      .find(({ key }) => key === it.name)
    if (!found || (it.name === 'Enter' && acts(event.target))) return
    event.preventDefault()
    found.run()
  }
  document.addEventListener('keydown', down)
  return () => {
    clearTimeout(forget)
    document.removeEventListener('keydown', down)
  }
}

function writes(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** Enter on a button or a link is theirs. */
function acts(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement || (target instanceof HTMLElement && target.tagName === 'SUMMARY')
}
