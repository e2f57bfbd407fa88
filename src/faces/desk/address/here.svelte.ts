import { addressOf, pathOf, type Address } from './address.ts'

let url = $state.raw(new URL(location.href))
let moved = $state(0)
const address = $derived(addressOf(url.pathname))
// What goes along from screen to screen. Links follow these alone: they are not written anew with every line or mark that is chosen.
const lang = $derived(url.searchParams.get('lang') ?? undefined)
const zone = $derived(url.searchParams.get('zone') ?? undefined)

/** Where the reader is: what the browser's address line says. */
export const here = {
  get address(): Address {
    return address
  },
  get path(): string {
    return url.pathname
  },
  /** How often another screen was gone to: the frame moves the focus then. */
  get moved(): number {
    return moved
  },
  /** A value of the query. */
  query(name: string): string | undefined {
    return url.searchParams.get(name) ?? undefined
  },
}

/** A link to a screen, with the language and zone that are chosen. */
export function linkTo(to: Address | string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const path = typeof to === 'string' ? to : pathOf(to)
  const next = new URL(path, path.startsWith('/') ? location.origin : url)
  for (const [name, value] of Object.entries({ lang, zone })) if (!next.searchParams.has(name)) put(next, name, value)
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
  url = next
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
  url = next
}

function put(next: URL, name: string, value: string | undefined): void {
  if (value === undefined || value === '') next.searchParams.delete(name)
  else next.searchParams.set(name, value)
}
