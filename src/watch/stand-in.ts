// Stands in for the language core and the reader until they land.
import type { Annotated } from '../language/index.ts'
import type { Language, Reading, ReportInput } from '../words/index.ts'

export interface LoadedLanguage {
  annotate(text: string): Annotated
}

export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  return {
    annotate: (text) => ({
      text,
      language,
      length: 0,
      from: new Int32Array(),
      to: new Int32Array(),
      form: [],
      lemma: [],
      upos: [],
      feats: [],
      head: new Int32Array(),
      relation: [],
      name: [],
      sentenceOf: new Int32Array(),
      sentences: [],
      paragraphs: [],
    }),
  }
}

export function identify(_text: string): string | undefined {
  return 'nb'
}

export function read(text: Annotated, input: ReportInput): Reading {
  return {
    schema: 'hearsay/reading@1',
    engine: { version: '0.1.0', packs: {} },
    report: {
      id: input.id,
      ...(input.outlet && { outlet: input.outlet }),
      language: text.language,
      ...(input.title && { title: input.title }),
      bylines: [],
      ...(input.publishedAt && { publishedAt: input.publishedAt }),
      agencies: [],
      text: text.text,
      media: [],
      layout: [],
    },
    actors: [],
    places: [],
    times: [],
    statements: [],
    events: [],
  }
}
