/** Words to look for, folded: all of the wanted must stand there, none of the unwanted. */
interface Wanted {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

/** Whether there is a word to look for. */
export function searchable(typed: string): boolean {
  return wantedIn(typed).wanted.length > 0
}

/** Whether all words stand in one of these texts or in several of them: `"side by side"`, `begin*`, `-without`, as in a search. */
export function wordsStandIn(typed: string, texts: readonly string[]): boolean {
  const { wanted, unwanted } = wantedIn(typed)
  const folded = texts.map((text) => ` ${fold(text)} `)
  const stands = (word: string): boolean => folded.some((text) => text.includes(word))
  return wanted.length > 0 && wanted.every(stands) && !unwanted.some(stands)
}

/** Whether a name holds all of these words. */
export function isNamed(typed: string, name: string): boolean {
  const folded = ` ${fold(name)} `
  const words = fold(typed).split(' ').filter(Boolean)
  return words.length > 0 && words.every((word) => folded.includes(` ${word} `))
}

/** Text as it is compared: letters and digits in small, without accents, one blank between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function wantedIn(typed: string): Wanted {
  const parts = [...typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)].flatMap(([, minus = '', phrase, word = '']) => {
    const text = fold(phrase ?? word)
    if (text === '') return []
    const goesOn = phrase === undefined && word.endsWith('*')
    return [{ without: minus === '-', word: goesOn ? ` ${text}` : ` ${text} ` }]
  })
  return { wanted: parts.filter((it) => !it.without).map((it) => it.word), unwanted: parts.filter((it) => it.without).map((it) => it.word) }
}
