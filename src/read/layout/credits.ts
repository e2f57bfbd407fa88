import type { LanguagePack } from '../../language/index.ts'
import type { LayoutBlock, Media, MediaKind } from '../../words/index.ts'
import { onlyAgencies } from './agencies.ts'
import { creditParts, type Credit } from './credit-parts.ts'
import { isShort, type Line } from './lines.ts'

/** A picture found in the layout: its credit with the caption before it. */
export interface Picture {
  readonly block: LayoutBlock
  readonly media: readonly Media[]
}

/** Finds where credits open in a line: «Foto:», "Photo by", `FOTO/`. Built once a pack. */
export function creditOpening(pack: Pick<LanguagePack, 'credits'>): RegExp {
  const words = pack.credits.length > 0 ? pack.credits : ['Foto', 'Photo', 'Video']
  const escaped = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s')).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<word>${escaped.join('|')})(?:s|er)?(?:\\s?[:/]|\\sby\\s)\\s?`, 'giu')
}

/** The picture of a line, if it ends in a credit. */
export function pictureOf(line: Line, opening: RegExp): Picture | undefined {
  if (!isShort(line)) return undefined
  const bare = withoutOpening(line)
  if (bare) return bare
  const opened = [...line.text.matchAll(opening)]
  const [first] = opened
  return first ? withOpening(line, opened, first.index) : undefined
}

function withOpening(line: Line, opened: readonly RegExpExecArray[], start: number): Picture | undefined {
  const credits = opened.map((match, index) => {
    const end = opened[index + 1]?.index ?? line.text.length
    return { kind: kindOf(match.groups?.word ?? ''), ...creditParts(line.text.slice(match.index + match[0].length, end)) }
  })
  if (credits.some((credit) => !isCredit(credit))) return undefined
  return picture(line, line.text.slice(0, start), credits)
}

/** "(AP Photo/Ana Lem)", «EFE/Ana Lem», "REUTERS/Ana Lem": an agency before the maker, at the end of a line. */
function withoutOpening(line: Line): Picture | undefined {
  const slash = line.text.lastIndexOf('/')
  if (slash < 0 || line.text.length - slash > 60) return undefined
  const before = line.text.slice(Math.max(0, slash - 40), slash)
  const agency = /(?:^|[\s(])(?<name>\S+(?:\s(?:photo|foto))?)\s?$/iu.exec(before)?.groups?.name?.replace(/^\(/u, '')
  if (agency === undefined || onlyAgencies(agency) === undefined) return undefined
  const start = line.text.lastIndexOf(agency, slash)
  const parts = creditParts(line.text.slice(start))
  if (parts.creator === undefined || !isCredit(parts)) return undefined
  return picture(line, line.text.slice(0, start), [{ kind: 'photo' as const, ...parts }])
}

function picture(line: Line, before: string, credits: readonly (Credit & { readonly kind: MediaKind })[]): Picture {
  const caption = before.replace(/[\s(|–—-]+$/u, '').trim()
  const withCaption = caption === '' ? {} : { caption }
  const media = credits.map((credit) => ({ ...credit, ...withCaption, span: line.span }))
  return { block: { kind: caption === '' ? 'credit' : 'caption', span: line.span }, media }
}

/** Makers and agencies are names: short, and capital letters begin most of their words. */
function isCredit({ creator, agency }: Credit): boolean {
  if (creator === undefined && agency === undefined) return false
  const words = `${creator ?? ''} ${agency ?? ''}`.trim().split(/\s+/u)
  const capital = words.filter((each) => /^[\p{Lu}\p{N}@(«"]/u.test(each)).length
  return words.length <= 10 && capital * 2 >= words.length
}

function kindOf(word: string): MediaKind {
  if (/^v[ií]deo/iu.test(word)) return 'video'
  return /gra(?:ph|f)|gráf|illustra|ilustra|kart|map/iu.test(word) && !/photo|foto/iu.test(word) ? 'graphic' : 'photo'
}
