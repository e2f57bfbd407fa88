import type { LanguagePack } from '../../src/language/index.ts'
import type { Span } from '../../src/words/index.ts'
import type { GoldActor, GoldRow } from './gold.ts'

/** The sentences that prove a pack's lines, as gold: each tells the type and trigger of one event, and who takes part. */
export function packRows(pack: LanguagePack): readonly GoldRow[] {
  return pack.events.lines.flatMap((line) =>
    line.yes.map((sentence, at) => {
      const { text, marks } = unmarked(sentence)
      const actors = (name: string): readonly GoldActor[] => marks.filter((mark) => mark.name === name).map(({ span }) => ({ text: text.slice(...span), span }))
      const trigger = marks.find(({ name }) => name === 'trigger')
      return {
        id: `${pack.language} ${line.lemma} ${line.type} ${at}`,
        file: 'packs',
        language: pack.language,
        date: '',
        text,
        events: [
          {
            types: [line.type],
            source: actors('source'),
            target: actors('target'),
            ...(trigger ? { trigger: text.slice(...trigger.span), triggerSpan: trigger.span } : {}),
            reciprocal: false,
          },
        ],
      }
    }),
  )
}

/** A sentence without its Markdown links, and what they marked. */
function unmarked(sentence: string): { readonly text: string; readonly marks: readonly { readonly name: string; readonly span: Span }[] } {
  const marks: { name: string; span: Span }[] = []
  let text = ''
  let from = 0
  for (const found of sentence.matchAll(/\[(?<words>[^\]]*)\]\((?<name>\w+)\)/gu)) {
    const { words = '', name = '' } = found.groups ?? {}
    text += sentence.slice(from, found.index)
    marks.push({ name, span: [text.length, text.length + words.length] })
    text += words
    from = found.index + found[0].length
  }
  return { text: text + sentence.slice(from), marks }
}
