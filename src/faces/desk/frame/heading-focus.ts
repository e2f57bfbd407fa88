/** How long a screen may take to come before its heading is no longer waited for, in milliseconds. */
const longest = 5000

/**
 * Gives the heading of the screen that comes the focus as soon as it is there, so that readers who cannot see it hear it; not where the reader has gone
 * on to something else by then. Returns what ends the waiting.
 */
export function focusHeading(main: HTMLElement): () => void {
  const observer = new MutationObserver(give)
  const timer = setTimeout(end, longest)
  function end(): void {
    observer.disconnect()
    clearTimeout(timer)
  }
  function give(): void {
    const heading = main.querySelector<HTMLElement>('h1')
    const at = document.activeElement
    if (at !== main && at !== document.body && at !== heading) end()
    else if (heading && at !== heading) heading.focus({ preventScroll: true })
  }
  main.focus({ preventScroll: true })
  observer.observe(main, { childList: true, subtree: true })
  give()
  return end
}
