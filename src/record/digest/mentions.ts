import type { Annotated } from '../../language/index.ts'
import type { Reading, Span } from '../../words/index.ts'
import type { PropositionMention } from './digest.ts'

/** The propositions a report asserts: its verbs, and what the reading took for an event or the cue of a statement. */
export function mentionsOf(text: Annotated, reading: Reading): readonly PropositionMention[] {
  const events = new Map(reading.events.map((event) => [event.trigger[0], event]))
  const cues = new Map(reading.statements.flatMap((statement) => (statement.cue ? [[statement.cue[0], statement]] : [])))
  const mentions: PropositionMention[] = []
  for (let word = 0; word < text.length; word++) {
    const from = text.from[word] ?? 0
    const event = events.get(from)
    const statement = cues.get(from)
    if (text.upos[word] !== 'VERB' && !event && !statement) continue
    const sentence = text.sentenceOf[word] ?? 0
    const trigger: Span = [from, text.to[word] ?? from]
    mentions.push({
      kind: statement ? 'statement' : 'event',
      sentence,
      trigger,
      span: event?.evidence ?? text.sentences[sentence]?.span ?? trigger,
      lemma: (text.lemma[word] ?? '').toLowerCase(),
      ...(event && { event: event.id }),
      ...(statement && { statement: statement.id }),
    })
  }
  return mentions
}
