import type { Cue, LanguagePack, Upos } from '../../language/index.ts'

/** A line of the pack made ready for looking up: its words apart. */
export interface Entry {
  readonly cue: Cue
  readonly words: readonly string[]
}

/** Cues by their first word, longest phrases first. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly negations: ReadonlySet<string>
  readonly evidence: ReadonlyMap<string, 'pictures' | 'document'>
}

const made = new WeakMap<LanguagePack, Lexicon>()

/** The pack's cues, indexed; made once a pack. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = made.get(pack)
  if (known) return known
  const byWord = new Map<string, Entry[]>()
  for (const cue of pack.cues) {
    const words = cue.lemma.toLowerCase().split(' ')
    const list = byWord.get(words[0]!)
    if (list) list.push({ cue, words })
    else byWord.set(words[0]!, [{ cue, words }])
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  const lexicon: Lexicon = {
    pack,
    byWord,
    negations: new Set(pack.negations),
    evidence: new Map(pack.evidence.map(({ lemma, kind }) => [lemma, kind])),
  }
  made.set(pack, lexicon)
  return lexicon
}

const fitting: Readonly<Record<Cue['upos'], ReadonlySet<Upos>>> = {
  VERB: new Set(['VERB', 'AUX', 'ADJ']),
  AUX: new Set(['VERB', 'AUX']),
  NOUN: new Set(['NOUN']),
  ADP: new Set(['ADP', 'SCONJ', 'ADV', 'ADJ', 'CCONJ', 'VERB', 'NOUN', 'PROPN', 'X']),
  ADJ: new Set(['ADJ', 'VERB', 'ADV']),
  ADV: new Set(['ADV', 'ADJ', 'ADP', 'SCONJ']),
}

/** True when a word tagged `upos` with `feats` may be the first word of a cue line for `wanted`. */
export function fits(wanted: Cue['upos'], upos: Upos, feats: string): boolean {
  return fitting[wanted].has(upos) && !(wanted === 'VERB' && upos === 'ADJ' && !feats.includes('VerbForm=Part'))
}
