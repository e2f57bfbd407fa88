import type { Anchor, CorrectionOf, Reading, Role, Span, Statement } from '../../words/index.ts'
import { placeOf } from '../anchor/anchor.ts'
import { byPlace } from '../anchor/spans.ts'
import { actorNamed } from './actors.ts'
import { statementSpan } from './items.ts'
import { replaced, unplaced, type Outcome } from './outcome.ts'
import { inOrderOf } from './roles.ts'

const notThere = 'the words of the correction do not stand in the report now'

/** Somebody else says it, or nobody who is named. */
export function changeSpeaker(reading: Reading, { after }: CorrectionOf<'statement-speaker'>, statement: Statement): Outcome {
  const { speaker: _, ...rest } = statement
  if (after === null) return withStatement(reading, statement, rest)
  const named = rolesNamed(reading, [after], statement)
  const [speaker] = named?.roles ?? []
  return named && speaker ? withStatement(named.reading, statement, { ...rest, speaker }) : unplaced(notThere)
}

/** It came by others. */
export function changeChain(reading: Reading, { after }: CorrectionOf<'statement-chain'>, statement: Statement): Outcome {
  const named = rolesNamed(reading, after, statement)
  return named ? withStatement(named.reading, statement, { ...statement, via: named.roles }) : unplaced(notThere)
}

/** The speaker does something else with it. */
export function changeStance(reading: Reading, { after }: CorrectionOf<'statement-stance'>, statement: Statement): Outcome {
  return withStatement(reading, statement, { ...statement, stance: after })
}

/** Other words are what is said. */
export function changeContent(reading: Reading, { after }: CorrectionOf<'statement-span'>, statement: Statement): Outcome {
  const spans = after.map((anchor) => placeOf(reading.report.text, anchor)).filter((span) => span !== undefined)
  if (spans.length === 0 || spans.length < after.length) return unplaced(notThere)
  const content = spans.toSorted(byPlace)
  const { statements, items } = listOf(reading, { ...statement, content })
  return { reading: { ...reading, statements: statements.toSorted((a, b) => begin(a) - begin(b)) }, items }
}

/** Nobody says anything here: what only this statement asserted is the outlet's own. */
export function dropStatement(reading: Reading, _: CorrectionOf<'not-a-statement'>, { id }: Statement): Outcome {
  const events = reading.events.map((event) => (event.assertedBy.includes(id) ? { ...event, assertedBy: event.assertedBy.filter((it) => it !== id) } : event))
  return { reading: { ...reading, statements: reading.statements.filter((it) => it.id !== id), events }, items: [id] }
}

function withStatement(reading: Reading, before: Statement, after: Statement): Outcome {
  const { statements, items } = listOf(reading, inOrderOf(before, after))
  return { reading: { ...reading, statements }, items }
}

function listOf({ statements }: Reading, statement: Statement): { readonly statements: readonly Statement[]; readonly items: readonly string[] } {
  return { statements: replaced(statements, statement), items: [statement.id] }
}

function begin({ content }: Statement): number {
  return content[0]?.[0] ?? 0
}

/** Roles of the actors that words name; each with its words where they stand in the sentence of the statement. */
function rolesNamed(
  reading: Reading,
  anchors: readonly Anchor[],
  statement: Statement,
): { readonly reading: Reading; readonly roles: readonly Role[] } | undefined {
  let now = reading
  const roles: Role[] = []
  for (const anchor of anchors) {
    const named = actorNamed(now, anchor)
    if (!named) return undefined
    now = named.reading
    roles.push({ actor: named.id, ...(sameSentence(now.report.text, named.span, statementSpan(statement)) && { span: named.span }) })
  }
  return { reading: now, roles }
}

/** Whether no sentence ends between two stretches. */
function sameSentence(text: string, a: Span, b: Span): boolean {
  return !/[.!?…]["»”’)]*\s|\n/u.test(text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0])))
}
