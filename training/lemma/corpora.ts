import type { Language } from '../../src/words/index.ts'

/** Treebank files to learn from, to hold out while choosing settings, and to report on. */
export interface LemmaCorpus {
  readonly train: readonly string[]
  readonly dev: readonly string[]
  readonly test: readonly string[]
}

export const corpora: Readonly<Record<Language, LemmaCorpus>> = {
  nb: { train: ['nb/ud/nb-train-converted.conllu.gz'], dev: ['nb/ud/no_bokmaal-ud-dev.conllu'], test: ['nb/ud/no_bokmaal-ud-test.conllu'] },
  nn: { train: ['nn/ud/nn-train-converted.conllu.gz'], dev: ['nn/ud/no_nynorsk-ud-dev.conllu'], test: ['nn/ud/no_nynorsk-ud-test.conllu'] },
  en: {
    train: ['en/ewt/en_ewt-src-train.conllu.gz', 'en/gum/en_gum-src-train.conllu.gz'],
    dev: ['en/ewt/en_ewt-ud-dev.conllu', 'en/gum/en_gum-ud-dev.conllu'],
    test: ['en/ewt/en_ewt-ud-test.conllu', 'en/gum/en_gum-ud-test.conllu'],
  },
  es: { train: ['es/ancora/cess-ancora-train.conllu.gz'], dev: ['es/ancora/es_ancora-ud29-dev.conllu.gz'], test: ['es/ancora/es_ancora-ud29-test.conllu.gz'] },
}
