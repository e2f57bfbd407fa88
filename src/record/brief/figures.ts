import { languages, type Citation, type Claim, type ClaimValue, type Language } from '../../words/index.ts'
import { asSentence, distinct, type DraftSentence } from './draft.ts'
import { numbersIn, writtenNumber } from './numbers.ts'
import { citationOf, isNamed, originIn, shortName, type Digests } from './origins.ts'
import { filled, type BriefPhrases, type FigurePhrases } from './phrases.ts'
import { briefPhrases } from './phrases/index.ts'
import { sameTongue } from './said.ts'

/** A claim's figure as a sentence of our own: what stands now and who says so, what it was before, who took one back; or, where it is disputed, who says which. Nothing where there is no phrase for what is counted. */
export function figureSentence(claim: Claim, digests: Digests, language: Language): DraftSentence | undefined {
  const values = claim.values ?? []
  const current = values.findLast(({ state }) => state === 'current')
  if (current) return standingFigure(claim, current, digests, language)
  const disputed = values.filter(({ state }) => state === 'disputed')
  return disputed.length > 1 ? disputedFigure(claim, disputed, digests, language) : undefined
}

function standingFigure(claim: Claim, value: ClaimValue, digests: Digests, language: Language): DraftSentence | undefined {
  const phrases = briefPhrases[language]
  const told = amountOf(value, phrases)
  if (told === undefined) return undefined
  const source = sourceOf(claim, value, digests, language)
  let text = source === undefined ? told : filled(phrases.accordingTo, { sentence: told, source })
  const citations: [Citation, ...Citation[]] = [memberOf(claim, value), ...shownIn(claim, value, digests), ...namedBy(claim, source, value, digests)]
  const before = claim.values?.findLast((it) => it.state === 'superseded' && it.kind === value.kind && largest(it) !== largest(value))
  if (before) {
    const way = largest(before) < largest(value) ? phrases.before.rose : phrases.before.fell
    text = filled(way, { sentence: text, n: writtenNumber(largest(before), phrases) })
    citations.push(memberOf(claim, before))
  }
  const withdrawn = claim.values?.findLast((it) => it.state === 'retracted' && it.kind === value.kind && largest(it) !== largest(value))
  const teller = withdrawn && tellerOf(claim, withdrawn, digests)
  if (withdrawn && teller !== undefined) {
    text = filled(phrases.withdrawn, { sentence: text, source: teller, n: writtenNumber(largest(withdrawn), phrases) })
    citations.push(memberOf(claim, withdrawn))
  }
  return { text: asSentence(text), citations: distinct(citations), claims: [claim.id] }
}

function disputedFigure(claim: Claim, values: readonly ClaimValue[], digests: Digests, language: Language): DraftSentence | undefined {
  const phrases = briefPhrases[language]
  const [first] = values
  if (!first || first.kind === 'amount' || first.kind === 'participants' || first.kind === 'displaced') return undefined
  const bySource = new Map<string, ClaimValue>()
  for (const value of values) {
    const source = sourceOf(claim, value, digests, language)
    if (source !== undefined) bySource.set(source, value)
  }
  const byNumber = new Map<number, string[]>()
  for (const [source, value] of bySource) byNumber.set(largest(value), [...(byNumber.get(largest(value)) ?? []), source])
  const citations = [...bySource].flatMap(([source, value]): Citation[] => [memberOf(claim, value), ...namedBy(claim, source, value, digests)])
  const [one, ...others] = citations
  if (!one || byNumber.size < 2) return undefined
  const tellings = [...byNumber].map(([number, sources]) => filled(phrases.telling, { source: sources.join(' / '), n: writtenNumber(number, phrases) }))
  const text = filled(phrases.disputed, { number: phrases.figures[first.kind].number, tellings: tellings.join(', ') })
  return { text: asSentence(text), citations: distinct([one, ...others]), claims: [claim.id] }
}

/** A number in words of ours: "at least four are dead"; nothing where there is no phrase for what is counted. */
export function amountOf({ kind, min, max }: ClaimValue, phrases: BriefPhrases): string | undefined {
  if (kind === 'amount' || kind === 'participants' || kind === 'displaced') return undefined
  const lines: FigurePhrases = phrases.figures[kind]
  const written = (value: number): string => writtenNumber(value, phrases)
  if (min !== undefined && min === max) return min === 1 ? filled(lines.one, {}) : filled(lines.exact, { n: written(min) })
  if (min !== undefined && max !== undefined) return filled(lines.range, { n: written(min), m: written(max) })
  if (min !== undefined) return filled(lines.least, { n: written(min) })
  return max === undefined ? undefined : filled(lines.most, { n: written(max) })
}

function largest({ min, max }: ClaimValue): number {
  return max ?? min ?? 0
}

/** The words in which a value is told: the claim's in that report, with the number's. */
function memberOf(claim: Claim, { report, span }: ClaimValue): Citation {
  const member =
    claim.members.find((it) => it.report === report && it.span[0] < span[1] && span[0] < it.span[1]) ?? claim.members.find((it) => it.report === report)
  return { report, span: member ? [Math.min(member.span[0], span[0]), Math.max(member.span[1], span[1])] : span }
}

/** Where the words of a value spell a number that few would look up, a sentence of the claim that has it in digits. */
function shownIn(claim: Claim, value: ClaimValue, digests: Digests): readonly Citation[] {
  const number = String(largest(value))
  const has = (text: string): boolean => numbersIn(text, ...languages).has(number)
  if (has(digests.get(value.report)?.reading.report.text.slice(...value.span) ?? '')) return []
  for (const { report, span } of claim.members) {
    const digest = digests.get(report)
    const sentence = digest?.sentences.find((it) => it.span[0] < span[1] && span[0] < it.span[1])
    if (digest && sentence && has(digest.reading.report.text.slice(...sentence.span))) return [{ report, span: sentence.span }]
  }
  return []
}

function namedBy(claim: Claim, source: string | undefined, { report }: ClaimValue, digests: Digests): readonly Citation[] {
  const cited = source === undefined ? undefined : citationOf(source, [report, ...claim.members.map((member) => member.report)], digests)
  return cited ? [cited] : []
}

/** Who gives a value: its origin by name, by what its report calls it where readers can read that, else who published it. */
function sourceOf(claim: Claim, value: ClaimValue, digests: Digests, language: Language): string | undefined {
  const origin = originIn(claim, value.report)
  const tongue = digests.get(value.report)?.language
  if (origin && (isNamed(origin) || (tongue !== undefined && sameTongue(tongue, language)))) return shortName(origin)
  return tellerOf(claim, value, digests)
}

function tellerOf(claim: Claim, { report }: ClaimValue, digests: Digests): string | undefined {
  return digests.get(report)?.reading.report.outlet?.name ?? claim.newsrooms.find(({ reports }) => reports.includes(report))?.name
}
