import { agencyPattern as named } from './agency-names.ts'
import { unique } from './names.ts'

const one = new RegExp(`(?<![\\p{L}])(?:${named})(?![\\p{L}])`, 'gu')
const list = `(?:${named})(?:(?:\\s?[,/–-]\\s?|\\s(?:og|och|y|and|e)\\s)(?:${named})){0,4}`
/** `LA PAZ, 3 May (AP) —`, `Oslo (NTB):` at the start; `(©NTB)`, `/ritzau/`, `EFE`, `Agencias AFP y EFE`, `With files from AP` at the end. */
const start = new RegExp(`^.{0,80}?\\((?:©\\s?)?(${list})\\)\\s?[.:–—-]`, 'u')
const end = new RegExp(
  `(?:[(/]\\s?©?\\s?(${list})\\s?[)/]\\.?|(?:^|\\s)(?:[Aa]gencias?|[Ff]uente:|[Kk]ilde:|[Ss]ource:|[Ww]ith files from|[Cc]on información de|©)\\s?(${list})\\.?|^(${list})\\.?)$`,
  'u',
)

/** The agencies a text credits in its dateline and in its last line, as written, in text order. */
export function agenciesCredited(text: string): readonly string[] {
  const lines = text.split('\n')
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const last = lines.findLast((line) => line.trim() !== '') ?? ''
  const credits = [start.exec(first.slice(0, 160))?.[1], ...(end.exec(last.slice(-160)) ?? []).slice(1)]
  return unique(credits.flatMap((credit) => credit?.match(one) ?? []))
}
