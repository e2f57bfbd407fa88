import { quotedStatement, toldClaim } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, languages, type Claim, type ClaimValue, type Language } from '../../words/index.ts'
import { tellingOf } from './claims.ts'
import { denyingOf } from './pictures/foremost.ts'
import { shownReport } from './reports.ts'
import { reportsOf } from './reports-of.ts'
import { shownWords, type Evidence, type ShownWords } from './shown-words.ts'

/** A sentence to be copied, with the words it rests on. */
export interface ShownQuote {
  readonly language: Language
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** A statement of a report with whose words it is, in a language: the report's own unless told. Throws `unknown-id`. */
export async function shownQuote(store: Store, id: string, item: string, wanted?: Language): Promise<ShownQuote> {
  const { kept } = await shownReport(store, id)
  const { reading } = kept
  const statement = reading?.statements.find((it) => it.id === item)
  if (!reading || !statement) throw new HearsayError('unknown-id', { id: `${id}/${item}`, file: store.file })
  const language = languageIn(reading.report.language)
  const { text, spans } = quotedStatement(reading, statement, { language, wanted: wanted ?? language, outlet: reading.report.outlet?.name ?? kept.id })
  const shown = await shownWords(store, [kept.id])
  return { language: wanted ?? language, text, evidence: shown.evidence(spans.map((span) => ({ report: kept.id, span }))) }
}

/** The words of a claim with who it is from and how it stands, in a language: that of its words unless told. Throws `unknown-id`. */
export async function shownClaimSentence(store: Store, id: string, wanted?: Language): Promise<ShownQuote> {
  const claim = await store.claim(id)
  if (!claim) throw new HearsayError('unknown-id', { id, file: store.file })
  const [reports, standing] = [reportsOf(claim), standingOf(claim)]
  const cited = [...tellingOf(claim), ...(standing ? [standing] : [])].map(({ report }) => report)
  const shown = await shownWords(store, cited, reports)
  const text = shown.without(reports, claim.text)
  const [told] = shown.evidence(tellingOf(claim))
  const language = languageIn(told?.language)
  const sentence = toldClaim(text, language, wanted ?? language, {
    status: claim.status,
    origins: claim.origins,
    outlet: told?.outlet,
    latest: latestOf(claim, told, shown),
    deniers: await deniersOf(store, claim),
    contradicted: (claim.contradicts ?? []).length > 0,
  })
  return { language: wanted ?? language, text: sentence, evidence: told ? [told] : [] }
}

/** The figure that stands. */
function standingOf({ values = [] }: Claim): ClaimValue | undefined {
  return values.findLast(({ state }) => state === 'current')
}

/** The same, where the words of a claim are told with another. */
function latestOf(claim: Claim, told: Evidence | undefined, shown: ShownWords): { readonly value: ClaimValue; readonly outlet?: string } | undefined {
  const { values = [], text } = claim
  const value = standingOf(claim)
  if (!value || values.some(({ state, report }) => state === 'current' && report === told?.report)) return undefined
  if (new RegExp(`\\b${value.max ?? value.min}\\b`, 'u').test(text)) return undefined
  const [{ outlet } = {}] = shown.evidence([value])
  return { value, ...(outlet !== undefined && { outlet }) }
}

async function deniersOf(store: Store, claim: Claim): Promise<Claim['origins']> {
  return [...(await denyingOf(store, [claim])).values()].flatMap(({ origins }) => origins)
}

function languageIn(code = ''): Language {
  return languages.find((it) => it === code) ?? 'nb'
}
