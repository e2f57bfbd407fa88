import { SvelteSet } from 'svelte/reactivity'

/** A report of no more code units than this is drawn with all its lines at once; of a longer one, the beginning. */
const few = 40_000
const first = 4

/** Which parts of a long text are near the reader, and so have their lines; once they have, they keep them. To be called while a component begins. */
export function openNear(list: () => HTMLElement | undefined, length: () => number): { has(at: number): boolean } {
  const near = new SvelteSet<number>()
  let all = $state(false)
  $effect(() => {
    const element = list()
    if (!element) return
    const parts = element.querySelectorAll<HTMLElement>('[data-part]')
    if (length() <= few) {
      all = true
      return
    }
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue
          near.add(Number((target as HTMLElement).dataset['part']))
          watch.unobserve(target)
        }
      },
      { rootMargin: '1500px 0px' },
    )
    for (const part of parts) watch.observe(part)
    const print = (): void => {
      all = true
    }
    window.addEventListener('beforeprint', print)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', print)
    }
  })
  return { has: (at) => all || at < first || near.has(at) }
}

/** Scrolls to the part of a text where a place in it stands, then to the words. */
export function reveal(list: HTMLElement | undefined, place: number): void {
  requestAnimationFrame(() => {
    const mark = list?.querySelector('mark.words, mark.chosen') ?? pieceAt(list, place)
    mark?.scrollIntoView({ block: isTall() ? 'nearest' : 'center' })
  })
  function isTall(): boolean {
    const box = list?.querySelector('mark.words, mark.chosen')?.getBoundingClientRect()
    // What is on the page already stays where it is.
    return box !== undefined && box.top > 90 && box.bottom < window.innerHeight - 40
  }
}

function pieceAt(list: HTMLElement | undefined, place: number): Element | undefined {
  const pieces = [...(list?.querySelectorAll<HTMLElement>('[data-from]') ?? [])]
  return pieces.findLast((it) => Number(it.dataset['from']) <= place)
}

/** Tells which items stand under a click in the text. */
export function clickOn(
  element: HTMLElement,
  pressed: (items: readonly string[], from: number) => void,
): { update(next: typeof pressed): void; destroy(): void } {
  let run = pressed
  const click = ({ target }: MouseEvent): void => {
    const piece = target instanceof Element ? target.closest<HTMLElement>('[data-items]') : null
    if (piece && getSelection()?.isCollapsed !== false) run((piece.dataset['items'] ?? '').split(' '), Number(piece.dataset['from']))
  }
  element.addEventListener('click', click)
  return {
    update(next) {
      run = next
    },
    destroy: () => element.removeEventListener('click', click),
  }
}
