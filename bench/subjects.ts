import type { Language } from '../src/words/index.ts'

/** Something that reads a text, in one of its ways; what it gives back is only looked at for its size. */
export interface Subject {
  readonly name: string
  /** What it does, for the table. */
  readonly does: string
  open(language: Language): Promise<(text: string) => number>
}

const built = '../dist/index.js'

/** Hearsay and its peers. A peer does part of the same work: none of them reads who said what according to whom. */
export const subjects: readonly Subject[] = [
  {
    name: 'hearsay',
    does: 'sentences, words, tags, lemmas, trees, names, layout, actors, places, times, statements, events',
    async open(language) {
      const { openReader } = (await import(built)) as typeof import('../src/index.ts') // the built library, as users have it
      const reader = await openReader({ languages: [language] })
      return (text) => reader.read({ id: '1', language, text }).statements.length
    },
  },
  {
    name: 'hearsay, times only',
    does: 'the language layer, and times resolved',
    async open(language) {
      const { openReader } = (await import(built)) as typeof import('../src/index.ts') // the built library, as users have it
      const reader = await openReader({ languages: [language] })
      return (text) => reader.read({ id: '1', language, text, publishedAt: '2026-03-13T01:50:00+01:00' }, { only: ['times'] }).times.length
    },
  },
  {
    name: 'chrono-node',
    does: 'times, no tags; English',
    async open() {
      const { parse } = await import('chrono-node')
      return (text) => parse(text, new Date('2026-03-13T00:50:00Z')).length
    },
  },
  {
    name: 'wink-nlp',
    does: 'sentences, words, tags, lemmas, negation, entities, sentiment; English',
    async open() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
      const nlp = winkNLP(model)
      return (text) => nlp.readDoc(text).tokens().length()
    },
  },
  {
    name: 'compromise',
    does: 'sentences, words, tags, chunks, quotations; English',
    async open() {
      const { default: nlp } = await import('compromise')
      return (text) => {
        const read = nlp(text)
        return read.quotations().length + read.terms().length
      }
    },
  },
]
