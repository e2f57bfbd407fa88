/** Answers kept at most. */
const most = 20_000

/** Remembers answers: the words of news come again and again, and looking over the ends of compounds takes long. */
export function remembered<T>(look: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (known.has(word)) return known.get(word) as T
    if (known.size >= most) known.clear()
    const answer = look(word)
    known.set(word, answer)
    return answer
  }
}
