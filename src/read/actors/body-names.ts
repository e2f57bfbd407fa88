import { fold } from './folding.ts'
import type { Draft, Register } from './register.ts'

/** What bodies are remembered by: «Selskapet Hidra AS» and «Hidra» are one. */
export function bodyKey(forms: readonly string[]): string {
  const words = forms.map((form) => fold(form).replace(/[^\p{L}\p{N}&-]/gu, '')).filter((word) => word !== '')
  while (words.length > 1 && /^(?:the|la|el|los|las|den|det|de|dei)$/u.test(words[0] ?? '')) words.shift()
  while (words.length > 1 && /^(?:as|asa|inc|ltd|plc|corp|sa|llc|gmbh)$/u.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** First letters of the words that carry a body's name: Movimiento Nacionalista Revolucionario → mnr. */
export function initials(forms: readonly string[]): string | undefined {
  const letters = forms.filter((form) => /^\p{Lu}/u.test(form)).map((form) => form.charAt(0).toLowerCase())
  return letters.length >= 2 ? letters.join('') : undefined
}

/** The body of a name: known by it, by its genitive without s, or by the initials of a longer one. */
export function bodyNamed(register: Register, forms: readonly string[]): Draft | undefined {
  const key = bodyKey(forms)
  const known = register.known(`body ${key}`) ?? (key.endsWith('s') ? register.known(`body ${key.slice(0, -1)}`) : undefined)
  if (known) return known
  const [single] = forms
  return forms.length === 1 && single !== undefined && /^\p{Lu}{2,6}s?$/u.test(single)
    ? (register.known(`initials ${key}`) ?? register.known(`initials ${key.replace(/s$/u, '')}`))
    : undefined
}

/** Remembers a body by its name, its first word and its initials. */
export function rememberBody(register: Register, forms: readonly string[], body: Draft): void {
  const first = `body ${fold(forms[0] ?? '')}`
  if (forms.length > 1 && (forms[0] ?? '').length > 3 && register.known(first) === undefined) register.remember(first, body)
  register.remember(`body ${bodyKey(forms)}`, body)
  const short = initials(forms)
  if (short !== undefined && forms.length > 1 && register.known(`initials ${short}`) === undefined) register.remember(`initials ${short}`, body)
}
