import { untrack } from 'svelte'
import { addressOf, pathOf, type Address } from './address.ts'

let url = $state.raw(new URL(location.href))
let moved = $state(0)
const path = $derived(url.pathname)
const address = $derived(addressOf(path))

/** The query. Each value is followed for itself: what asks for one is not asked anew because a line or mark was chosen. */
const values: Record<string, string | undefined> = $state(Object.fromEntries(new URLSearchParams(location.search)))

function come(next: URL): void {
  url = next
  untrack(() => {
    for (const name of new Set([...Object.keys(values), ...next.searchParams.keys()])) values[name] = next.searchParams.get(name) ?? undefined
  })
}

/** Where the reader is: what the browser's address line says. */
export const here = {
  get address(): Address {
    return address
  },
  get path(): string {
    return path
  },
  /** How often another screen was gone to: the frame moves the focus then. */
  get moved(): number {
    return moved
  },
  /** A value of the query. */
  query(name: string): string | undefined {
    return values[name]
  },
}

/** A link to a screen, with the language and zone that are chosen. */
export function linkTo(to: Address | string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const there = typeof to === 'string' ? to : pathOf(to)
  const next = new URL(there, there.startsWith('/') ? location.origin : url)
  // What goes along from screen to screen.
  for (const name of ['lang', 'zone']) if (!next.searchParams.has(name)) put(next, name, here.query(name))
  for (const [name, value] of Object.entries(query)) put(next, name, value)
  return `${next.pathname}${next.search}${next.hash}`
}

/** Goes to a screen, as a click on its link does. */
export function go(to: Address | string, query?: Readonly<Record<string, string | undefined>>): void {
  history.pushState(undefined, '', linkTo(to, query))
  arrive()
}

/** Changes the query of this screen; `undefined` and the empty word take a name out. In its place (selections) or as a step back can undo (filters). */
export function ask(query: Readonly<Record<string, string | undefined>>, { step = false }: { readonly step?: boolean } = {}): void {
  const next = new URL(url)
  for (const [name, value] of Object.entries(query)) put(next, name, value)
  if (next.href === url.href) return
  if (step) history.pushState(undefined, '', next)
  else history.replaceState(history.state, '', next)
  come(next)
}

/** Follows the browser's back and forward, and links of the page without loading it anew. Returns what ends it. */
export function followLinks(): () => void {
  const click = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/v1/')) return
    if (link.hash !== '' && link.pathname === location.pathname) return
    event.preventDefault()
    go(`${link.pathname}${link.search}${link.hash}`)
  }
  const back = (): void => arrive()
  document.addEventListener('click', click)
  window.addEventListener('popstate', back)
  return () => {
    document.removeEventListener('click', click)
    window.removeEventListener('popstate', back)
  }
}

function arrive(): void {
  const next = new URL(location.href)
  if (next.pathname !== url.pathname) moved += 1
  come(next)
}

function put(next: URL, name: string, value: string | undefined): void {
  if (value === undefined || value === '') next.searchParams.delete(name)
  else next.searchParams.set(name, value)
}
