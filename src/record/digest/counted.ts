import type { QuantityKind } from '../../words/index.ts'
import { conceptsNamed } from '../concepts/index.ts'

/** What is counted where a concept comes with a number, and in which slot those counted stand. */
interface Counting {
  readonly kind: QuantityKind
  readonly slot: 'subject' | 'object'
  readonly concepts: readonly string[]
}

const countings: readonly Counting[] = [
  { kind: 'killed', slot: 'subject', concepts: ['die', 'drown', 'toll'] },
  { kind: 'killed', slot: 'object', concepts: ['kill', 'murder'] },
  { kind: 'injured', slot: 'object', concepts: ['injure', 'hospitalise', 'treat', 'poison'] },
  { kind: 'arrested', slot: 'object', concepts: ['arrest'] },
  { kind: 'missing', slot: 'subject', concepts: ['go-missing'] },
  { kind: 'displaced', slot: 'object', concepts: ['evacuate'] },
  { kind: 'displaced', slot: 'subject', concepts: ['flee'] },
  { kind: 'participants', slot: 'subject', concepts: ['protest', 'strike-work', 'gather', 'riot', 'aboard'] },
]

const byConcept = new Map(
  countings.flatMap(({ concepts, ...counting }) => [...conceptsNamed(concepts)].map((concept): [number, Omit<Counting, 'concepts'>] => [concept, counting])),
)

/** What the first of some concepts that counts people counts. */
export function countingOf(concepts: readonly number[]): Omit<Counting, 'concepts'> | undefined {
  for (const concept of concepts) {
    const counting = byConcept.get(concept)
    if (counting) return counting
  }
  return undefined
}
