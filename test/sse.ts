/** An event as it came: its fields, and comments under `comment`. */
export type Event = Readonly<Record<string, string>>

/** Events of an answer, as they come. */
export async function* eventsOf(answer: Response): AsyncGenerator<Event> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const bytes of answer.body ?? []) {
    rest += decoder.decode(bytes as Uint8Array, { stream: true })
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield eventOf(block)
  }
}

function eventOf(block: string): Event {
  const lines = block.split('\n').map((line) => /^(\w*): ?(.*)$/u.exec(line) ?? [])
  return Object.fromEntries(lines.map(([, name, value = '']) => [name === '' ? 'comment' : (name ?? 'wrong'), value]))
}

/** So many of the events that carry data. */
export async function told(answer: Response, count: number): Promise<readonly Event[]> {
  const events: Event[] = []
  if (count === 0) return events
  for await (const event of eventsOf(answer)) {
    if ('data' in event) events.push(event)
    if (events.length === count) break // which cancels the stream
  }
  return events
}
