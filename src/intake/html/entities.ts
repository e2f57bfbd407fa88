import { windowsCharacter } from '../bytes/windows-1252.ts'

/** Named characters of HTML that news pages use. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  middot: '·',
  bull: '•',
  dagger: '†',
  permil: '‰',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  para: '¶',
  sect: '§',
  ordf: 'ª',
  ordm: 'º',
  iexcl: '¡',
  iquest: '¿',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  ccedil: 'ç',
  Ccedil: 'Ç',
  szlig: 'ß',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  yacute: 'ý',
  Yacute: 'Ý',
  yuml: 'ÿ',
  oelig: 'œ',
  OElig: 'Œ',
  scaron: 'š',
  Scaron: 'Š',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
}

const accents: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303' }
const accented = /^(?<letter>[aeiounAEIOUNyY])(?<accent>acute|grave|circ|uml|tilde)$/u

/** Text with its character references read; one that nobody knows stays as written. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]\w{1,20}));?/gu, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { readonly decimal?: string; readonly hex?: string; readonly name?: string } // replace() hands the named groups last
    if (groups.name !== undefined) return characterNamed(groups.name) ?? whole
    return characterOf(groups.decimal === undefined ? Number.parseInt(groups.hex ?? '', 16) : Number(groups.decimal)) ?? whole
  })
}

function characterNamed(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name]
  const groups = accented.exec(name)?.groups
  const accent = accents[groups?.accent ?? '']
  return groups?.letter !== undefined && accent !== undefined ? (groups.letter + accent).normalize('NFC') : undefined
}

function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code) // pages write `&#150;` for a dash
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}
