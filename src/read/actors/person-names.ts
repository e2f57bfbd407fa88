import { fold, nearlySame } from './folding.ts'
import type { Gender } from './index-of-actors.ts'
import type { Draft } from './register.ts'

/** Finds the person a name belongs to among those named before: full name, surname, name without accents, one letter astray. */
export interface PersonNames {
  find(tokens: readonly string[], gender: Gender | undefined): Draft | undefined
  /** Enters a person under the words of a name. */
  enter(tokens: readonly string[], person: Draft): void
  has(token: string): boolean
}

/** At most this many persons of one word are looked at, the latest first: a name in every line must not cost the square of the lines. */
const looked = 12

/** Persons by the parts of their names; empty at first. */
export function openPersonNames(): PersonNames {
  const byToken = new Map<string, Draft[]>()
  const byStart = new Map<string, Draft[]>()
  return {
    find(tokens, gender) {
      const last = tokens.at(-1)
      if (last === undefined) return undefined
      const fits = (person: Draft): boolean => gender === undefined || person.gender === undefined || person.gender === gender
      if (tokens.length === 1) {
        const known = latest(byToken.get(last)).filter(fits)
        return (
          known.find((person) => person.tokens.at(-1) === last) ??
          known[0] ??
          latest(byStart.get(last.slice(0, 2))).find((person) => fits(person) && last.length >= 5 && nearlySame(person.tokens.at(-1) ?? '', last))
        )
      }
      const near = [
        ...latest(byToken.get(last)),
        ...latest(byStart.get(last.slice(0, 2))),
        ...tokens.slice(0, -1).flatMap((token) => latest(byToken.get(token))),
      ]
      return near.find((person) => fits(person) && sameName(person.tokens, tokens))
    },
    enter(tokens, person) {
      for (const token of new Set(tokens)) push(byToken, token, person)
      const last = tokens.at(-1)
      if (last !== undefined) push(byStart, last.slice(0, 2), person)
    },
    has: (token) => byToken.has(token),
  }
}

function latest(list: readonly Draft[] | undefined): Draft[] {
  return (list ?? []).slice(-looked).sort((a, b) => (b.at.at(-1) ?? -1) - (a.at.at(-1) ?? -1))
}

function push(map: Map<string, Draft[]>, key: string, person: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [person])
  else if (!list.slice(-looked).includes(person)) list.push(person)
}

/** One name is the other with words left out, initials and single letters forgiven; the surname, or all of a single name, must be shared. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  let at = 0
  for (const token of short) {
    while (at < long.length && !sameToken(long[at] ?? '', token)) at++
    if (at === long.length) return false
    at++
  }
  if (short.length === 1) return sameToken(long.at(-1) ?? '', short[0] ?? '') || long[0] !== short[0]
  return true
}

function sameToken(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a.length >= 5 && b.length >= 5 && nearlySame(a, b)
}

/** The folded words a person's name is compared by: no quotation marks, dots of initials, articles glued on. */
export function nameTokens(forms: readonly string[]): string[] {
  const tokens: string[] = []
  for (const form of forms) {
    const token = fold(form)
      .replace(/^(?:al|el|ash|as|at|ar)-(?=\p{L}{3})/u, '')
      .replace(/[^\p{L}\p{N}-]/gu, '')
    if (token !== '' && !/^(?:jr|sr|ii|iii)$/u.test(token)) tokens.push(token)
  }
  return tokens
}
