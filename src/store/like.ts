/** Words as they stand in the pattern of a `like ? escape '!'`, where they mean nothing but themselves. */
export function inPattern(words: string): string {
  return words.replace(/[%_!]/gu, '!$&')
}
