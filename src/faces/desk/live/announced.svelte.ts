let text = $state('')
let last = 0
let waiting: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** At most one in so many milliseconds is read aloud. */
const apart = 10_000

/** What is read aloud to those who listen to the page. */
export const announced = {
  get text(): string {
    return text
  },
}

/** Says something politely: at once, or with what else came when ten seconds have gone since the last. */
export function announce(words: string, { now = false }: { readonly now?: boolean } = {}): void {
  waiting = words
  const left = now ? 0 : Math.max(0, last + apart - Date.now())
  clearTimeout(timer)
  timer = setTimeout(() => {
    last = Date.now()
    text = waiting ?? ''
    waiting = undefined
  }, left)
}
