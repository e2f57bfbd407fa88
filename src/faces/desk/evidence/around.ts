/** Some words with what stands around them, cut at words; spans count UTF-16 code units. */
export interface Around {
  readonly before: string
  readonly words: string
  readonly after: string
  /** Text goes on beyond what is here. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The words of a span with up to `reach` code units on each side, never beyond a blank line, cut between words. */
export function around(text: string, [from, to]: readonly [number, number], reach = 220): Around {
  const paragraphFrom = text.lastIndexOf('\n\n', Math.max(0, from - 1)) + 1
  const paragraphTo = text.indexOf('\n\n', to)
  const low = Math.max(paragraphFrom === 0 ? 0 : paragraphFrom + 1, from - reach)
  const high = Math.min(paragraphTo === -1 ? text.length : paragraphTo, to + reach)
  const begin = low > 0 && low === from - reach ? afterGap(text, low, from) : Math.min(low, from)
  const end = high < text.length && high === to + reach ? beforeGap(text, high, to) : Math.max(high, to)
  return {
    before: text.slice(begin, from),
    words: text.slice(from, to),
    after: text.slice(to, end),
    cutBefore: begin > 0 && begin > paragraphFrom + 1,
    cutAfter: end < text.length && (paragraphTo === -1 || end < paragraphTo),
  }
}

/** How a text begins: `most` code units of it, cut between words. */
export function beginningOf(text: string, most = 600): string {
  const whole = text.trim()
  return whole.length <= most ? whole : whole.slice(0, beforeGap(whole, most, 0) || most)
}

function afterGap(text: string, at: number, last: number): number {
  const gap = text.slice(at, last).search(/\s/u)
  return gap === -1 ? last : at + gap + 1
}

function beforeGap(text: string, at: number, first: number): number {
  const gap = text.slice(first, at).search(/\s\S*$/u)
  return gap === -1 ? first : first + gap
}
