import { featureCount, hashText, lemmaFeatures, weightAt } from './features.ts'
import { applyScript, caseRules, shapeOf, type CaseRule, type EditScript } from './scripts.ts'

/** What a language's lemmas are made with. */
export interface LemmaModel {
  readonly scripts: readonly EditScript[]
  /** Scripts that new words may take, by part of speech: as `NOUN` → numbers, the likelier first. */
  readonly open: ReadonlyMap<string, readonly number[]>
  /** Case rule by part of speech and shape: eight digits, one a shape. */
  readonly cases: ReadonlyMap<string, string>
  /** Sorted hashes of words that the rules get wrong, and beside them script × 3 + case rule. */
  readonly words: Uint32Array
  readonly answers: Uint16Array
  /** A power of two long. */
  readonly weights: Int8Array
}

/** Key of a word in `words`: form, part of speech and, for a word that needs them, features. */
export function wordKey(form: string, upos: string, feats: string): number {
  return hashText(feats, hashText(`${form}\t${upos}\t`))
}

/** Lemma of a form with its tag: the table of exceptions first, then the likeliest edit script. */
export function lemmaOf(model: LemmaModel, form: string, upos: string, feats: string): string {
  const small = form.toLowerCase()
  const listed = answerFor(model, form, upos, feats) ?? (small === form || upos === 'PROPN' ? undefined : answerFor(model, small, upos, feats))
  if (listed !== undefined) return applyScript(form, model.scripts[Math.floor(listed / 3)]!, caseRules[listed % 3]!)
  return applyScript(form, model.scripts[likeliest(model, small, upos, feats)]!, caseRule(model, form, upos))
}

function answerFor(model: LemmaModel, form: string, upos: string, feats: string): number | undefined {
  return find(model, wordKey(form, upos, feats)) ?? find(model, wordKey(form, upos, ''))
}

function find({ words, answers }: LemmaModel, key: number): number | undefined {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < key) low = middle + 1
    else high = middle
  }
  return words[low] === key ? answers[low] : undefined
}

/** The case rule of a form by its part of speech and shape. */
export function caseRule({ cases }: LemmaModel, form: string, upos: string): CaseRule {
  return caseRules[Number(cases.get(upos)?.charAt(shapeOf(form)) || 0)] ?? 'small'
}

const features = new Int32Array(featureCount)

/** Number of the best edit script that fits the form; script 0 changes nothing and fits always. */
export function likeliest(model: LemmaModel, small: string, upos: string, feats: string): number {
  const candidates = model.open.get(upos)
  if (!candidates) return 0
  lemmaFeatures(small, upos, feats, features)
  const mask = model.weights.length - 1
  let best = 0
  let most = -Infinity
  for (const script of candidates) {
    const { removed } = model.scripts[script]!
    if (removed.length >= small.length || !small.endsWith(removed)) continue
    let sum = 0
    for (let index = 0; index < featureCount; index++) {
      const feature = features[index]!
      if (feature >= 0) sum += model.weights[weightAt(feature, script, mask)]!
    }
    if (sum > most) {
      most = sum
      best = script
    }
  }
  return best
}
