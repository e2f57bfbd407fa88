import { extentOf, type Candidate } from '../candidate.ts'
import { phraseOf } from '../phrases.ts'
import { formAt, quotationAt, sentenceAt, type Scene } from '../scene.ts'
import { phraseWithout } from '../subjects.ts'
import { overlap, type Words } from '../../words.ts'
import { bucketOf, numberOf, placeOf } from './hashing.ts'
import { speakerBits } from './weights.ts'

/** Somebody who may be the speaker of a candidate, or nobody, with the hashed features that speak for it. */
export interface SpeakerOption {
  readonly speaker?: Words
  /** The noun that a relative word stands for. */
  readonly antecedent?: Words
  readonly places: readonly number[]
}

/** How many phrases to either side of the cue are looked at. */
const reach = 5

interface Named {
  readonly words: Words
  readonly head: number
  readonly antecedent?: Words
}

/** Who may speak: the frame's choice, nobody, and the subjects, agents, owners and first nouns of the cue's sentence. */
export function speakerOptions(scene: Scene, candidate: Candidate): readonly SpeakerOption[] {
  const { hit } = candidate
  if (!hit) return []
  const named = namedIn(scene, candidate, sentenceAt(scene, hit.core))
  const own = candidate.speaker
  const known = own ? named.find(({ words }) => overlap(words, own) > 0 && words[0] === own[0]) : undefined
  const list: (Named | undefined)[] = [undefined, ...(own && !known ? [{ words: own, head: headOf(scene, own) }] : []), ...named]
  return list.map((one) => ({
    places: speakerFeatures(scene, candidate, one, own),
    ...(one ? { speaker: one === known && own ? own : one.words } : {}),
    ...(one?.antecedent ? { antecedent: one.antecedent } : {}),
  }))
}

function namedIn(scene: Scene, candidate: Candidate, [first, end]: Words): readonly Named[] {
  const { text, tree, speech } = scene
  const core = candidate.hit!.core
  const found: Named[] = []
  const add = (head: number, words: Words, antecedent?: Words): void => {
    if (candidate.content.some((part) => overlap(part, words) > 0) || words[1] <= words[0]) return
    found.push({ words, head, ...(antecedent ? { antecedent } : {}) })
  }
  for (let word = first; word < end; word++) {
    const relation = text.relation[word]!
    const above = tree.head(word)
    if (relation.startsWith('nsubj') && above >= 0) {
      const noun = tree.head(above)
      const relative = speech.relatives.has(formAt(scene, word)) && text.relation[above]!.startsWith('acl') && noun >= 0 && noun < word
      if (relative) add(word, [word, word + 1], phraseOf(scene, noun, word))
      else add(word, phraseOf(scene, word, above))
    } else if (/^(?:obl|nmod)/u.test(relation) && above >= 0) {
      if (relation === 'nmod:poss') add(word, ownerOf(scene, word, above))
      else if (speech.by.has(formAt(scene, tree.subtree(word)[0])) || (above === core && relation === 'obl:agent')) add(word, phraseWithout(scene, word, above))
    } else if (relation === 'root' && /^(?:PROPN|NOUN)$/u.test(text.upos[word]!) && word !== core) add(word, phraseOf(scene, word, core))
    else if (word === tree.head(core) && /^(?:PROPN|NOUN|PRON)$/u.test(text.upos[word]!)) add(word, phraseOf(scene, word, tree.subtree(core)[0]))
    else if (/^(?:vocative|appos|dislocated|parataxis)/u.test(relation) && text.upos[word] === 'PROPN') add(word, phraseOf(scene, word, core))
  }
  const before = found.filter(({ head }) => head < core)
  return [...before.slice(-reach), ...found.filter(({ head }) => head > core).slice(0, reach)]
}

/** "Clinton's": without the mark of the genitive. */
function ownerOf(scene: Scene, word: number, above: number): Words {
  const [first, end] = phraseOf(scene, word, above)
  return end - first > 1 && /^['’]s?$/u.test(scene.text.form[end - 1]!) ? [first, end - 1] : [first, end]
}

function headOf({ text, tree }: Scene, [first, end]: Words): number {
  for (let word = first; word < end; word++) {
    const above = tree.head(word)
    if ((above < first || above >= end) && text.upos[word] !== 'PUNCT') return word
  }
  return first
}

function speakerFeatures(scene: Scene, candidate: Candidate, one: Named | undefined, own: Words | undefined): readonly number[] {
  const { text, tree } = scene
  const { core } = candidate.hit!
  const frame = numberOf(candidate.by.split('/')[1] ?? '')
  const lemma = numberOf(candidate.hit!.cue.lemma)
  const mine = own === undefined ? (one ? 'other' : 'none') : one && overlap(one.words, own) > 0 ? 'own' : one ? 'other' : 'drop'
  const direction = numberOf(mine)
  const places = [placeOf(speakerBits, 0, direction), placeOf(speakerBits, 1, direction, frame), placeOf(speakerBits, 2, direction, lemma)]
  const values: (string | number)[] = []
  const coreKind = `${text.relation[core]!} ${/VerbForm=(\w+)/u.exec(text.feats[core]!)?.[1] ?? text.upos[core]!}`
  if (one) {
    const { head } = one
    const kind = text.upos[head] === 'PRON' ? formAt(scene, head) : `${text.upos[head]!} ${text.name[head] ?? 'O'}`
    const path = pathOf(scene, head, core)
    const [first, end] = extentOf(candidate)
    const side = head < core ? 'before' : 'behind'
    const place = head < first ? 'a' : head >= end ? 'c' : 'b'
    values.push(
      text.relation[head]!,
      kind,
      path,
      `${path} ${text.relation[head]!}`,
      `${side} ${bucketOf(Math.abs(head - core))}`,
      `${side} ${between(scene, head, core)}`,
      `${side} ${place}`,
      `${path} ${coreKind}`,
      text.lemma[tree.head(head)] ?? 'root',
      `${text.relation[head]!} ${text.upos[tree.head(head)] ?? ''}`,
      bucketOf(one.words[1] - one.words[0]),
      formAt(scene, one.words[0]),
      quotationAt(scene, head) === quotationAt(scene, core) ? 1 : 0,
      `${side} ${rank(scene, head, core)}`,
      text.upos[head] === 'PROPN' || text.upos[head] === 'PRON' ? 'name' : text.lemma[head]!,
    )
  } else
    values.push(
      coreKind,
      formAt(scene, candidate.hit!.group[0] - 1),
      candidate.unsourced ? 1 : 0,
      text.upos[core]!,
      tree.children(core).some((child) => text.relation[child]!.startsWith('nsubj')) ? 1 : 0,
    )
  values.forEach((value, index) => {
    const number = typeof value === 'number' ? value : numberOf(value)
    const template = (one ? 10 : 100) + index * 3
    places.push(
      placeOf(speakerBits, template, direction, number),
      placeOf(speakerBits, template + 1, direction, number, frame),
      placeOf(speakerBits, template + 2, direction, number, lemma),
    )
  })
  return places
}

/** Relations from the phrase up to a common head and down to the cue. */
function pathOf({ text, tree }: Scene, head: number, core: number): string {
  const above = new Map<number, number>()
  for (let word = core, steps = 0; word >= 0 && steps < 6; word = tree.head(word), steps++) above.set(word, steps)
  const up: string[] = []
  for (let word = head, steps = 0; word >= 0 && steps < 6; word = tree.head(word), steps++) {
    const met = above.get(word)
    if (met !== undefined) {
      const down: string[] = []
      for (let at = core; at !== word && down.length < 4; at = tree.head(at)) down.push(text.relation[at]!)
      return `${up.length > 1 ? up.slice(1).join('>') : ''}|${down.join('<')}`
    }
    up.push(text.relation[word]!)
  }
  return 'far'
}

/** Punctuation and verbs between the phrase and the cue. */
function between({ text }: Scene, head: number, core: number): string {
  let marks = 0
  let verbs = 0
  for (let word = Math.min(head, core) + 1; word < Math.max(head, core); word++) {
    if (text.upos[word] === 'PUNCT') marks++
    else if (text.upos[word] === 'VERB') verbs++
  }
  return `${Math.min(2, marks)} ${Math.min(2, verbs)}`
}

/** How many subjects stand between. */
function rank({ text }: Scene, head: number, core: number): number {
  let count = 0
  for (let word = Math.min(head, core) + 1; word < Math.max(head, core); word++) if (text.relation[word]!.startsWith('nsubj')) count++
  return Math.min(3, count)
}
