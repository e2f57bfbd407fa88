import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import { tick, untrack } from 'svelte'

/** Beyond so many lines only those near the reader are drawn; below it, all are, so that find-in-page and print have them. */
const most = 2000

/** A line that is drawn, and how far from the top of its list, in pixels. */
export interface Drawn<Item> {
  readonly item: Item
  readonly index: number
  readonly top: number
}

/** Which lines of a list are drawn. To be called while its component begins. */
export function openWindow({ count, list, height }: { count: () => number; list: () => HTMLElement | undefined; height: () => number }) {
  let moved = $state(0)
  const virtual = $derived(count() > most)
  const virtualizer = new Virtualizer<Window, HTMLElement>({
    count: 0,
    getScrollElement: () => window,
    estimateSize: () => height(),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    overscan: 12,
    onChange: () => {
      moved += 1
    },
  })
  $effect(() => {
    if (!virtual) return
    const stop = virtualizer._didMount()
    return stop
  })
  $effect(() => {
    if (!virtual) return
    const [lines, element] = [count(), list()]
    // What is drawn hangs on `moved`: it must not hang on itself here.
    untrack(() => {
      virtualizer.setOptions({ ...virtualizer.options, count: lines, scrollMargin: element ? element.getBoundingClientRect().top + window.scrollY : 0 })
      virtualizer._willUpdate()
      moved += 1
    })
  })

  function lines(): { index: number; top: number }[] {
    void moved
    return virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - virtualizer.options.scrollMargin }))
  }

  return {
    get virtual() {
      return virtual
    },
    get total() {
      void moved
      return virtualizer.getTotalSize()
    },
    /** The last line that is drawn or near. */
    get last() {
      return virtual ? (lines().at(-1)?.index ?? 0) : count() - 1
    },
    drawn<Item>(items: readonly Item[]): Drawn<Item>[] {
      if (!virtual) return items.map((item, index) => ({ item, index, top: 0 }))
      return lines().flatMap(({ index, top }) => {
        const item = items[index]
        return item === undefined ? [] : [{ item, index, top }]
      })
    },
    measured(element: HTMLElement): void {
      if (virtual) virtualizer.measureElement(element)
    },
    /** Brings a line into view and gives it the focus. */
    async bring(index: number): Promise<void> {
      if (virtual) virtualizer.scrollToIndex(index, { align: 'auto' })
      await tick()
      await new Promise(requestAnimationFrame)
      const row = list()?.querySelector<HTMLElement>(`[data-index="${index}"]`)
      row?.querySelector<HTMLElement>('[data-line]')?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest' })
    },
  }
}
