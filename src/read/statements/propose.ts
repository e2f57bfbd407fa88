import type { Frame } from '../../language/index.ts'
import type { Candidate, Proposal } from './candidate.ts'
import type { CueHit } from './cues.ts'
import { accordingTo } from './frames/according-to.ts'
import { anaphoric } from './frames/anaphoric.ts'
import { clauseBehind } from './frames/clause.ts'
import { colon } from './frames/colon.ts'
import { accusative, infinitive, object, oblique, predicate } from './frames/complements.ts'
import { contentFirst } from './frames/content-first.ts'
import { evidence } from './frames/evidence.ts'
import { noun } from './frames/noun.ts'
import { refusal } from './frames/refusal.ts'
import { reportive } from './frames/reportive.ts'
import { sentenceAt, type Scene } from './scene.ts'
import { unlistedCues } from './unlisted.ts'

/** A cue that built nothing, and why; for explain. */
export interface Refused {
  readonly hit: CueHit
  readonly frame: string
  readonly why: string
}

export interface Proposals {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refused[]
}

type Reader = (scene: Scene, hit: CueHit, after: number) => Proposal

/** What each frame tries, the surest reading first. */
export const readers: readonly (readonly [frame: Frame, name: string, read: Reader])[] = [
  ['evidence', 'evidence', evidence],
  ['clause', 'anaphoric', anaphoric],
  ['clause', 'content-first', contentFirst],
  ['clause', 'colon', colon],
  ['accusative', 'accusative', accusative],
  ['predicate', 'predicate', predicate],
  ['refusal', 'refusal', refusal],
  ['clause', 'clause', clauseBehind],
  ['infinitive', 'infinitive', infinitive],
  ['oblique', 'oblique', oblique],
  ['object', 'object', object],
  ['according-to', 'according-to', accordingTo],
  ['noun', 'noun', noun],
  ['reportive', 'reportive', reportive],
]

/** Candidates of all cues, one for each verb or noun: the first frame of its lines that fits. */
export function propose(scene: Scene): Proposals {
  const candidates: Candidate[] = []
  const refused: Refused[] = []
  const lastInDash = new Map<number, number>()
  const cues = [...scene.cues, ...unlistedCues(scene)].sort((a, b) => a.first - b.first)
  for (let at = 0; at < cues.length;) {
    const group: CueHit[] = []
    const core = cues[at]!.core
    while (at < cues.length && cues[at]!.core === core) group.push(cues[at++]!)
    const usable = group.filter((hit) => {
      const why = unusable(scene, hit)
      if (why) refused.push({ hit, frame: hit.cue.frames[0] ?? 'clause', why })
      return !why
    })
    const dash = scene.quotations.dashed[core] ?? -1
    const after = lastInDash.get(dash) ?? 0
    const longest = Math.max(...usable.map(({ words }) => words.length))
    const phrases = firstFitting(
      scene,
      usable.filter(({ words }) => words.length === longest),
      after,
      refused,
    )
    const found =
      phrases.length > 0
        ? phrases
        : firstFitting(
            scene,
            usable.filter(({ words }) => words.length < longest),
            after,
            refused,
          )
    candidates.push(...found)
    const speaks = found[0]
    if (dash >= 0 && speaks && speaks.by.startsWith('statement/content-first') && speaks.quotation?.kind === 'dash')
      lastInDash.set(dash, sentenceAt(scene, core)[1])
  }
  return { candidates, refused }
}

function firstFitting(scene: Scene, hits: readonly CueHit[], after: number, refused: Refused[]): readonly Candidate[] {
  for (const [frame, name, read] of readers) {
    for (const hit of hits) {
      if (!hit.cue.frames.includes(frame)) continue
      const found = read(scene, hit, after)
      if (typeof found !== 'string') return found
      refused.push({ hit, frame: name, why: found })
    }
  }
  return []
}

const silent = new Set(['credit', 'byline', 'related'])

/** A pointer to another article is a headline: it ends without a stop. */
function endsSentence({ text, paragraphOf }: Scene, hit: CueHit): boolean {
  return /[.!?»”]/u.test(text.text[(text.paragraphs[paragraphOf[hit.first]!]?.[1] ?? 0) - 1] ?? '')
}

/** Why a cue is no cue here, whatever its frame. */
export function unusable(scene: Scene, hit: CueHit): string | undefined {
  const { text, tree } = scene
  const block = scene.blockOf[scene.paragraphOf[hit.first]!]
  if (block && silent.has(block) && !(block === 'related' && endsSentence(scene, hit)) && (scene.quotations.dashed[hit.first] ?? -1) < 0)
    return `it stands in a ${block} line`
  const unless = hit.cue.unless
  if (!unless) return undefined
  const near = tree.parsed ? tree.children(hit.core) : [hit.core - 1, hit.core + 1, hit.core + 2]
  // «sier hver for seg at …»: what a preposition governs is no object of the cue
  const governed = (word: number): boolean => text.upos[word] === 'PRON' && tree.children(word).some((child) => text.relation[child] === 'case')
  const spoils = near.find(
    (word) => !governed(word) && (unless.includes(text.lemma[word]?.toLowerCase() ?? '') || unless.includes(text.form[word]?.toLowerCase() ?? '')),
  )
  return spoils === undefined ? undefined : `«${text.form[spoils]}» makes it something else`
}
