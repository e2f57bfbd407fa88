import type { Quantity } from '../../words/index.ts'
import { isNoPeople } from '../concepts/index.ts'
import { countingOf } from './counted.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { plainRelation } from './mention-tree.ts'
import { numberAt } from './number-of.ts'
import { beingVerbs } from './plain-verbs-table.ts'
import { fillersOf, type Filler } from './slots.ts'

/** The number of those counted: in the slot where they stand, beside the noun that names them, or what a toll comes to. */
export function quantityOf(
  { text, children, reading }: Looked,
  { word, event, meaning, form }: Candidate,
  fillers: readonly Filler[] = fillersOf(text, children, word),
): Quantity | undefined {
  const read = reading.events.find(({ id }) => id === event?.id)?.numbers[0]
  const counting = countingOf(meaning.concepts)
  if (!counting) return read
  if (read?.kind === counting.kind) return read
  const places = isFigure(text, children, word, form)
    ? figurePlaces({ text, children }, word)
    : form === 'verb'
      ? fillers.filter(({ slot }) => slot === counting.slot || (slot === 'subject' && form === 'verb' && isParticiple(text, word))).map((it) => it.word)
      : nounPlaces({ text, children }, word)
  for (const place of places) {
    if (counting.kind !== 'participants' && isThing(text, place)) continue
    const found = numberBelow({ text, children }, place)
    if (found) return { kind: counting.kind, ...found }
  }
  return read
}

/** Whether a verb tells what a figure of something counted has come to: it has a number beside it that counts nothing named. */
function isFigure(text: Looked['text'], children: Looked['children'], word: number, form: Candidate['form']): boolean {
  return form === 'verb' && figurePlaces({ text, children }, word).length > 0
}

/** Numbers that stand alone at a verb: «til ni», "to nine", «a once». */
function figurePlaces({ text, children }: Pick<Looked, 'text' | 'children'>, word: number): readonly number[] {
  return (children[word] ?? []).filter((child) => text.upos[child] === 'NUM' && /^(?:obl|obj|xcomp)/u.test(text.relation[child] ?? ''))
}

/** Whether what is counted is no people: three blocks that were evacuated. */
function isThing(text: Looked['text'], word: number): boolean {
  return text.upos[word] === 'NOUN' && isNoPeople(text.language, (text.lemma[word] ?? '').toLowerCase())
}

function isParticiple(text: Looked['text'], word: number): boolean {
  return text.feats[word]?.includes('Part') === true
}

/** Where the number of a noun or adjective may stand: at itself, at what it belongs to, at what its verb comes to or links it with. */
function nounPlaces({ text, children }: Pick<Looked, 'text' | 'children'>, word: number): readonly number[] {
  const above = text.head[word] ?? -1
  const beside =
    above < 0
      ? []
      : (children[above] ?? []).filter(
          (child) =>
            child !== word &&
            /^(?:nummod|obl|nsubj|obj|xcomp)/u.test(text.relation[child] ?? '') &&
            text.upos[child] === 'NUM' &&
            !(isThing(text, above) && plainRelation(text.relation[child]) === 'nummod'), // the trains of «two trains collide, 4 dead» are no dead
        )
  // «hadde 46 personer om bord», "there were 46 people on board"
  const had = plainRelation(text.relation[word]) === 'obl' && above >= 0 && beingVerbs[text.language].includes((text.lemma[above] ?? '').toLowerCase())
  const owned = had ? (children[above] ?? []).filter((child) => /^(?:obj|nsubj)/u.test(text.relation[child] ?? '')) : []
  const subjects = (children[word] ?? []).filter((child) => plainRelation(text.relation[child]) === 'nsubj')
  const linked = above >= 0 && (plainRelation(text.relation[word]) === 'nmod' || plainRelation(text.relation[word]) === 'nsubj') ? [above] : []
  // «… collide, at least 4 dead»: the number right before it, whatever it hangs on
  const before = text.upos[word - 1] === 'NUM' && text.sentenceOf[word - 1] === text.sentenceOf[word] ? [word - 1] : []
  return [word, ...before, ...subjects, ...beside, ...linked, ...owned]
}

function numberBelow({ text, children }: Pick<Looked, 'text' | 'children'>, word: number): Omit<Quantity, 'kind'> | undefined {
  if (text.upos[word] === 'NUM') return numberAt(text, word)
  const number = (children[word] ?? []).find(
    (child) => plainRelation(text.relation[child]) === 'nummod' || (text.upos[child] === 'NUM' && plainRelation(text.relation[child]) !== 'conj'),
  )
  if (number !== undefined) return numberAt(text, number)
  // «una docena de heridos»: the head is the number
  const above = text.head[word] ?? -1
  return above >= 0 && plainRelation(text.relation[word]) === 'nmod' ? numberAt(text, above) : undefined
}
