import { bodyAt } from '../../../knowledge/index.ts'
import type { Scene } from '../scene.ts'
import type { Words } from '../words.ts'
import { codeOf, type Code } from './code.ts'
import { countryIn } from './country-in.ts'
import { codeOfPhrase } from './code-of-phrase.ts'
import { lexiconOf, type SectorLexicon } from './lexicon.ts'

/**
 * What the words of a body's name say: «Naturvernforbundet», "Ministry of Mines". The deciding noun is the last one known before a
 * preposition, where nouns lead their phrase the first. Whose it is may stand before the name or after it: «Kinas utenriksdepartement», "Ministry of Mines in Chile".
 */
export function codeOfName(scene: Scene, name: Words): Code {
  const { text, vocabulary } = scene
  const lexicon = lexiconOf(vocabulary.pack)
  const { nounLeads } = vocabulary.pack.grammar
  const known = bodyAt(text.form, name.from, name.to)
  if (known && known.words > 1)
    return codeOf(countryIn(scene, withOwner(scene, lexicon, { from: name.from + known.words, to: name.to })) ?? known.body.country, known.body.sectors)
  let head = -1
  for (let word = name.from; word < name.to; word++) {
    if (text.upos[word] === 'ADP' && head >= 0) break
    const found = lexicon.at(text.lemma, text.form, word, name.to)
    if (found === undefined) continue
    if (head < 0 || !nounLeads) head = word
  }
  return codeOfPhrase(scene, withOwner(scene, lexicon, name), head < 0 ? name.to - 1 : head)
}

function withOwner(scene: Scene, lexicon: SectorLexicon, { from, to }: Words): Words {
  const { text } = scene
  const sentence = text.sentences[text.sentenceOf[from] ?? 0]
  let first = from
  while (first > (sentence?.firstWord ?? 0) && from - first < 3 && /^(?:ADJ|PROPN|PART|DET)$/u.test(text.upos[first - 1] ?? '')) first--
  let end = to
  if (text.upos[to] === 'ADP' && lexicon.belongs((text.form[to] ?? '').toLowerCase()))
    while (end < to + 5 && end < (sentence?.endWord ?? 0) && /^(?:ADP|DET|PROPN)$/u.test(text.upos[end] ?? '')) end++
  return { from: first, to: end }
}
