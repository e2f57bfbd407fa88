import type { Pointer } from '../../../review/index.ts'
import { HearsayError, type Span } from '../../../words/index.ts'

/** Words of a text as typed: `"the mayor"`; where they stand several times, the ones nearest to a place, or `"the mayor#2"` for the second. Throws `correction-refused`. */
export function wordsIn(text: string, typed: string, near?: Span): Span {
  const [, plain, number] = /^(.*)#(\d+)$/su.exec(typed) ?? []
  if (number !== undefined && plain !== undefined && !text.includes(typed)) {
    const places = placesOf(text, plain)
    const place = places[Number(number) - 1]
    return place ?? refuse(`"${plain}" stands ${times(places.length)} in the report`)
  }
  const places = placesOf(text, typed)
  const [first] = places
  if (!first) return refuse(`"${typed}" does not stand in the report`)
  if (places.length === 1) return first
  if (!near) return refuse(`"${typed}" stands ${times(places.length)} in the report: say which, as in "${typed}#2"`)
  const away = (span: Span): number => Math.max(0, span[0] - near[1], near[0] - span[1])
  return places.reduce((best, span) => (away(span) < away(best) ? span : best), first)
}

/** An item by its id, words, or nothing for `none`. */
export function pointerIn(text: string, typed: string, near?: Span): Pointer | null {
  if (typed === 'none') return null
  return /^[aept]\d+$/u.test(typed) ? typed : wordsIn(text, typed, near)
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push([at, at + words.length])
  return places
}

function times(count: number): string {
  return count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`
}

function refuse(reason: string): never {
  throw new HearsayError('correction-refused', { reason })
}
