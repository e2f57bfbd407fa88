import type { Annotated } from '../../language/index.ts'

/** Which words stand inside a quotation: between marks of one paragraph, or in a dash paragraph before its last comma. */
export function quotedWords(text: Annotated): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let word = 0
  for (const [from, to] of text.paragraphs) {
    const first = word
    let open = -1
    let comma = -1
    while (word < text.length && (text.from[word] ?? to) < to) {
      const form = text.form[word] ?? ''
      if (form === ',') comma = word
      if (open >= 0 && /^[»”"“]$/u.test(form)) {
        quoted.fill(1, open, word)
        open = -1
      } else if (open < 0 && /^[«“”"„]$/u.test(form)) open = word
      word++
    }
    if (/^[-–—−]\s?\p{L}/u.test(text.text.slice(from, from + 3))) quoted.fill(1, first, comma > first ? comma : word)
  }
  return quoted
}
