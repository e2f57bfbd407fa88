/** About so many characters go out at once: fewer, larger writes. */
const size = 65_536

/** The same text in parts of about equal size. */
export async function* inParts(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let part: string[] = []
  let length = 0
  for await (const text of texts) {
    part.push(text)
    length += text.length
    if (length < size) continue
    yield part.join('')
    part = []
    length = 0
  }
  if (length > 0) yield part.join('')
}
