import { openCopyFinder, withWords, type Digest, type Told } from '../../src/record/index.ts'
import type { DraftClaim, DraftMember } from '../../src/record/claims/draft.ts'
import type { PropositionMention } from '../../src/record/digest/index.ts'
import { sourcesOf, type ClaimSources } from '../../src/record/sources/sources-of.ts'
import { standingOf, type ClaimStanding } from '../../src/record/standing/standing-of.ts'
import { openLanguages } from '../../src/watch/languages.ts'
import { openLanguagesOf, readTold } from '../../src/watch/record/read-told.ts'
import type { Copy, Language, Span } from '../../src/words/index.ts'

/** An invented report: outlet, language, time of day, text; and a title where it matters. */
export type InventedReport = readonly [outlet: string, language: Language, time: string, text: string, title?: string]

/** A claim of an invented story: the words that tell it, `report: words with [the one that carries it]`, and what is to come out. */
export interface InventedClaim {
  readonly told: readonly string[]
  /** `AFP = a b`, in the order of time. */
  readonly newsrooms?: readonly string[]
  readonly origins?: readonly string[]
  readonly status?: ClaimStanding['status']
  /** `a 3 superseded`. */
  readonly values?: readonly string[]
  readonly contradicts?: readonly number[]
  readonly deniedBy?: readonly number[]
  /** Reports whose own observation it is. */
  readonly own?: readonly string[]
}

export interface InventedStory {
  readonly name: string
  readonly reports: Readonly<Record<string, InventedReport>>
  readonly claims: readonly InventedClaim[]
}

const languages = openLanguages()

/** What stands behind the claims of an invented story and how they stand. Copies are found as in every record. */
export async function outcomeOf({ reports, claims }: InventedStory): Promise<{
  readonly sources: readonly ClaimSources[]
  readonly standings: readonly ClaimStanding[]
  readonly drafts: readonly DraftClaim[]
}> {
  const told = Object.entries(reports)
    .map(([id, [outlet, language, time, text, title]]): Told => {
      const publishedAt = `2032-02-10T${time}:00Z`
      return {
        report: { id, text, language, publishedAt, outlet: { name: outlet }, ...(title !== undefined && { title }) },
        language,
        at: Date.parse(publishedAt),
      }
    })
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  await openLanguagesOf(languages, told)
  const finder = openCopyFinder((order) => told[order]!)
  const copies: Copy[] = told.flatMap((one, order) => finder.add(finder.look(withWords(one), order), 0).map(({ copy }) => copy))
  const digests = told.map((one) => readTold(languages, one)!)
  const drafts = claims.map((claim) => draftOf(claim, digests))
  const story = { id: 'story', digests, copies }
  const sources = sourcesOf(story, drafts)
  return { sources, standings: standingOf(story, drafts, sources), drafts }
}

function draftOf({ told }: InventedClaim, digests: readonly Digest[]): DraftClaim {
  const members = told.map((line) => memberOf(line, digests)).sort((a, b) => digests.indexOf(a.digest) - digests.indexOf(b.digest))
  const [first, ...others] = members
  if (!first) throw new Error('a claim nobody tells')
  return { kind: 'event', members: [first, ...others] }
}

const unread: Pick<PropositionMention, 'lemma' | 'form' | 'concepts' | 'families' | 'negated' | 'within' | 'slots'> = {
  lemma: '',
  form: 'verb',
  concepts: [],
  families: [],
  negated: false,
  within: [],
  slots: { subject: [], object: [], other: [] },
}

function memberOf(line: string, digests: readonly Digest[]): DraftMember {
  const [, id = '', marked = ''] = /^(\w+): (.*)$/su.exec(line) ?? []
  const digest = digests.find((it) => it.id === id)
  const words = marked.replace(/[[\]]/gu, '')
  const from = digest?.reading.report.text.indexOf(words) ?? -1
  if (!digest || from < 0) throw new Error(`no such words: ${line}`)
  const span: Span = [from, from + words.length]
  const at = marked.indexOf('[')
  const trigger: Span = at < 0 ? span : [from + at, from + marked.indexOf(']') - 1]
  const known = digest.mentions.find((mention) => mention.trigger[0] < trigger[1] && mention.trigger[1] > trigger[0])
  const sentence = digest.sentences.findIndex((it) => it.span[0] <= from && it.span[1] > from)
  const told = { span, part: 'whole', finite: true, subject: 'named' } as const
  return { digest, mention: { ...(known ?? unread), kind: 'event', sentence, trigger, span, core: span, told } }
}
