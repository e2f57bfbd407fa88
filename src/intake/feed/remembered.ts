const most = 1000
const longest = 300

/** A pure function of one text that remembers its last answers: feeds say the same things over and over. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return answer(text)
    const seen = known.get(text)
    if (seen !== undefined) return seen
    if (known.size >= most) known.clear()
    const found = answer(text)
    known.set(text, found)
    return found
  }
}
