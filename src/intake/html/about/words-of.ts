/** Words as alternatives of a regular expression, in small letters, with one capital, with capitals, and in capitals alone: for patterns where case tells names from words. */
export function anyCase(words: string): string {
  const forms = words
    .split('|')
    .flatMap((word) => [
      word,
      word.charAt(0).toUpperCase() + word.slice(1),
      word.replace(/(?<![\p{L}\\])\p{L}/gu, (letter) => letter.toUpperCase()),
      word.toUpperCase(),
    ])
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join('|')
}

/** The same with a capital alone. */
export function anyCapital(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|')
}
