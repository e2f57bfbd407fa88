import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { ActorKind, RuleName, Span, Stance, Statement, StatementType } from '../../words/index.ts'
import type { ActorIndex, ActorKey, SpeechContext } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import { extentOf, type Candidate } from './candidate.ts'
import { chained } from './chain.ts'
import { confidenceOf } from './confidence.ts'
import { floatingQuotations, joinedParagraphs } from './floating.ts'
import { judged, judgeOf, proposeRivals } from './learned/index.ts'
import { likewise } from './likewise.ts'
import { rejoined } from './lines.ts'
import { propose, type Refused } from './propose.ts'
import { resolved } from './resolve.ts'
import { sceneOf, type Scene } from './scene.ts'
import { sourcedLater } from './sources-later.ts'
import { stanceOf } from './stance.ts'
import type { TimesFound } from '../times/index.ts'
import { usableOnly } from './usable.ts'
import { overlap, spanOf, within, wordFrom, type Words } from '../words.ts'

/** A statement before actors have their ids. */
export interface Draft {
  readonly by: RuleName
  readonly type: StatementType
  readonly content: readonly Span[]
  readonly cue?: Span
  readonly speaker?: Part
  readonly via: readonly Part[]
  readonly addressees: readonly Part[]
  readonly targets: readonly Part[]
  readonly stance: Stance
  /** Lemma of the pack's line. */
  readonly line?: string
}

interface Part {
  readonly actor: ActorKey
  readonly span?: Span
}

/** Statements found, and the cues that built none. */
export interface StatementsFound {
  readonly drafts: readonly Draft[]
  readonly refused: readonly Refused[]
}

interface Planned {
  readonly candidate: Candidate
  readonly like?: Candidate
  readonly reporter?: boolean
  readonly repeats?: boolean
}

/** Reads all statements of a report: candidates of all cues, chains, quotations without cue, ellipses, then who is who. In text order. */
export function findStatements(
  text: Annotated,
  pack: LanguagePack,
  { layout, actors, times }: { readonly layout: Layout; readonly actors: ActorIndex; readonly times?: TimesFound },
): StatementsFound {
  const scene = sceneOf(text, pack, layout, times?.times)
  const judge = judgeOf(pack)
  const { candidates, refused } = judge ? judged(scene, proposeRivals(scene), judge) : propose(scene)
  const plans = planned(scene, candidates)
  return { drafts: drafted(scene, plans, actors), refused }
}

/** Everything that needs no actors. */
export function planned(scene: Scene, candidates: readonly Candidate[]): readonly Planned[] {
  const single = usableOnly(scene, resolved(scene, sourcedLater(scene, chained(scene, rejoined(scene, candidates)))))
  const joined = joinedParagraphs(scene, single, floatingQuotations(scene, single))
  const repeated = likewise(scene, joined.candidates)
  return [
    ...joined.candidates.map((candidate) => ({ candidate })),
    ...joined.floating,
    ...repeated.map(({ candidate, like }) => ({ candidate, like, repeats: true })),
  ].sort((a, b) => byPlace(a.candidate, b.candidate))
}

function byPlace(a: Candidate, b: Candidate): number {
  const [first, end] = extentOf(a)
  const [otherFirst, otherEnd] = extentOf(b)
  return first - otherFirst || otherEnd - end || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0)
}

function drafted(scene: Scene, plans: readonly Planned[], actors: ActorIndex): readonly Draft[] {
  const speakers = new Map<Candidate, ActorKey>()
  const stances = new Map<Candidate, Stance>()
  const recent: ActorKey[] = []
  const parts = new Map<Candidate, Pick<Draft, 'via' | 'addressees' | 'targets'>>()
  const open: Candidate[] = []
  for (const { candidate, like, reporter } of plans) {
    while (open.length > 0 && extentOf(open.at(-1)!)[1] <= extentOf(candidate)[0]) open.pop()
    const around = open.findLast((other) => other.quotation && within(extentOf(candidate), extentOf(other)))
    const context = contextOf(recent, around === undefined ? undefined : speakers.get(around))
    const who = candidate.antecedent ?? candidate.speaker
    const span = who ? spanOf(scene.text, who) : undefined
    const actor = span
      ? actors.actorFor(span, context)
      : like || candidate.unsourced || reporter
        ? undefined
        : actors.elided(scene.text.from[candidate.cue?.[0] ?? extentOf(candidate)[0]]!, context)
    if (actor !== undefined) {
      speakers.set(candidate, actor)
      remember(recent, actor)
      if (candidate.quotation) for (const part of candidate.content) actors.voice(spanOf(scene.text, part), actor)
    }
    stances.set(candidate, reporter ? 'asks' : asMedium(stanceOf(scene, candidate), candidate, actor === undefined ? undefined : actors.facts(actor).kind))
    const others = (list: readonly Words[]): readonly Part[] =>
      list.map((words) => ({ actor: actors.actorFor(spanOf(scene.text, words), context), span: spanOf(scene.text, words) }))
    parts.set(candidate, { via: others(candidate.via), addressees: others(candidate.addressees), targets: others(candidate.targets) })
    open.push(candidate)
  }
  return plans.map(({ candidate, like, repeats }) =>
    draft(scene, candidate, {
      actor: speakers.get(candidate) ?? (like ? speakers.get(like) : undefined),
      stance: (repeats && like ? stances.get(like) : stances.get(candidate)) ?? 'says',
      parts: parts.get(candidate)!,
    }),
  )
}

/** What a medium says in its own words it reports. */
function asMedium(stance: Stance, { quotation, by, hit }: Candidate, kind: ActorKind | undefined): Stance {
  const reports = stance === 'says' || (stance === 'claims' && by.startsWith('statement/according-to'))
  return reports && !quotation && hit?.negated !== true && (kind === 'agency' || kind === 'outlet') ? 'reports' : stance
}

function contextOf(recent: readonly ActorKey[], speaker: ActorKey | undefined): SpeechContext {
  return { recentSpeakers: [...recent], ...(speaker === undefined ? {} : { speaker }) }
}

/** Latest first, each once, the last eight. */
function remember(recent: ActorKey[], actor: ActorKey): void {
  const known = recent.indexOf(actor)
  if (known >= 0) recent.splice(known, 1)
  recent.unshift(actor)
  if (recent.length > 8) recent.pop()
}

function draft(
  scene: Scene,
  candidate: Candidate,
  { actor, stance, parts }: { readonly actor: ActorKey | undefined; readonly stance: Stance; readonly parts: Pick<Draft, 'via' | 'addressees' | 'targets'> },
): Draft {
  const { text } = scene
  return {
    by: candidate.by,
    type: typeOf(scene, candidate),
    content: candidate.content.map((words) => spanOf(text, behindDatelines(scene, words))),
    stance,
    ...parts,
    ...(candidate.cue ? { cue: spanOf(text, candidate.cue) } : {}),
    ...(candidate.hit ? { line: candidate.hit.cue.lemma } : {}),
    ...(actor === undefined ? {} : { speaker: { actor, ...(candidate.speaker ? { span: spanOf(text, candidate.speaker) } : {}) } }),
  }
}

/** A dateline is the report's, not what somebody says. */
function behindDatelines({ text, datelines }: Scene, [first, end]: Words): Words {
  const from = text.from[first]!
  const dateline = datelines.find((span) => span[0] <= from && from < span[1])
  const behind = dateline ? wordFrom(text, dateline[1]) : first
  return behind < end ? [behind, end] : [first, end]
}

/** Direct: the content is a quotation. Mixed: it holds one. */
function typeOf(scene: Scene, { quotation, content }: Candidate): StatementType {
  if (quotation && (quotation.kind === 'dash' || content.every((part) => overlap(part, quotation.outer) > 0 || holdsMarks(scene, part, true)))) return 'direct'
  return content.some((part) => holdsMarks(scene, part, false)) ? 'mixed' : 'indirect'
}

/** True when a quotation in marks lies in `part`, filling it where `whole`. */
function holdsMarks({ quotations }: Scene, [first, end]: Words, whole: boolean): boolean {
  for (let word = first; word < end; word++) {
    const quotation = quotations.all[quotations.marked[word] ?? -1]
    if (quotation && quotation.outer[0] >= first - 1 && quotation.outer[1] <= end + 1)
      return !whole || quotation.words[1] - quotation.words[0] >= end - first - 3
  }
  return false
}

/** Drafts with the ids of the record, and the times they were said at. */
export function statementsOf(drafts: readonly Draft[], idOf: (actor: ActorKey) => string, times: TimesFound): readonly Statement[] {
  const role = ({ actor, span }: Part): { actor: string; span?: Span } => ({ actor: idOf(actor), ...(span ? { span } : {}) })
  return drafts.map((one, index) => ({
    id: `s${index + 1}`,
    type: one.type,
    content: one.content,
    ...(one.cue ? { cue: one.cue } : {}),
    ...(one.speaker ? { speaker: role(one.speaker) } : {}),
    via: one.via.map(role),
    addressees: one.addressees.map(role),
    targets: one.targets.map(role),
    stance: one.stance,
    ...saidAt(times, one),
    confidence: confidenceOf(one.by),
  }))
}

function saidAt(times: TimesFound, { cue, content }: Draft): { readonly saidAt?: string } {
  const time = times.saidAt(cue, content)
  return time ? { saidAt: time.id } : {}
}
