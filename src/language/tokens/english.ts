import { classAt, digit } from '../../text/index.ts'
import { dotRule, innerDotRule, type Abbreviations } from './dots.ts'
import type { WordPart, WordRules } from './rules.ts'

const open = new Set(
  'adm. approx. arrv. attn. brig. capt. cf. cmdr. col. dr. drs. e.g. eg. eq. est. ext. fig. figs. ft. gen. gov. hon. i.e. insp. lt. maj. messrs. mme. mlle. mr. mrs. ms. mt. nos. pp. pres. prof. rep. reps. rev. sen. sens. sgt. st. ste. sts. supt. viz. vol. vs. wed. thu. thur. thurs. fri. tue. tues. mon. gens. lts. cpl. pvt. jan. feb. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
)

const closed = new Set(
  "al. ala. app. ariz. ark. assn. ass't. assoc. asst. atty. av. ave. bldg. blvd. bros. ca. cal. calif. co. colo. conf. conn. corp. del. dept. dir. dist. div. dom. ed. eds. eg. esp. esq. et. etc. eve. exec. fla. ga. gov't. govt. hr. hrs. inc. incl. info. intl. ind. jr. kan. la. lb. lbs. ltd. lv. m.sc. mar. mass. mich. mins. min. minn. misc. mo. mob. nev. ok. okla. op. ore. oz. pa. para. ph. ph.d. plc. ps. que. rd. rec. ref. sat. sc. sec. sep. spec. sq. sr. sun. tel. tenn. tex. univ. v. va. voc. wa. wash. wis. yr. yrs. jul. jun.".split(
    ' ',
  ),
)

const prefixes = new Set(
  'anti co de ex inter intra mid mini multi non over post pre pro pseudo quasi re semi sub super ultra un under bi counter cross e vice trans pan o'.split(' '),
)

const fused: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
  dunno: 2,
  outta: 3,

  whaddya: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  havent: 4,
  wouldnt: 5,
  couldnt: 5,
  shouldnt: 6,
  aint: 2,
  arent: 3,
  werent: 4,
  hasnt: 3,
  thats: 4,
  ive: 1,
  im: 1,
  alot: 1,
  cant: 2,
  wont: 2,
  theyre: 4,
  youre: 3,
  theres: 5,
}
const threeParts: Readonly<Record<string, readonly number[]>> = { dunno: [2, 3] }

const abbreviations: Abbreviations = { open, closed, beforeFigures: new Set(['no.', 'art.', 'p.', 'fig.', 'ch.']) }

/** English as the treebanks EWT and GUM write words: clitics and hyphenated compounds are split, common prefixes are not. */
export const english: WordRules = {
  tokens: {
    keepsHyphen,
    keepsHyphenAfter: true,
    keepsHyphenBefore: false,
    keepsPercent: false,
    slashPart: 1,
    keepsDot: dotRule(abbreviations, false),
    keepsInnerDot: innerDotRule(abbreviations),
  },
  parts,
  open,
}

/** Digits on both sides and a long number (telephones), or a prefix that the treebanks leave on its word. */
function keepsHyphen(text: string, from: number, hyphen: number, end: number): boolean {
  if (classAt(text, hyphen - 1) === digit) return classAt(text, hyphen + 1) === digit && isTelephone(text.slice(from, end))
  const piece = text.slice(from, hyphen).toLowerCase()
  return prefixes.has(piece) && text.charCodeAt(hyphen) === 0x2d
}

function isTelephone(piece: string): boolean {
  return /^[\d-]+\d/.test(piece) && /\d{3}-\d{4}/.test(piece)
}

/** A figure and its unit written together: `5pm`, `39k`, `10km`. */
const amount = /^(\d[\d.,:]*)(?:[ap]\.?m\.?|k|m|bn?|[kcm]m|k?g|[kmgt]b|ft|hrs?|mins?|lbs?|sq|hz|yrs?|days|x)$/i

function parts(token: string): readonly WordPart[] | undefined {
  const apostrophe = lastApostrophe(token)
  if (apostrophe < 0) {
    const unit = amount.exec(token)
    if (unit) return cut(token, [(unit[1] ?? '').length])
    if (token.length > 8 || token.length < 2) return undefined
    const small = token.toLowerCase()
    if (!Object.hasOwn(fused, small)) return undefined
    return cut(token, threeParts[small] ?? [fused[small] ?? 0])
  }
  const tail = token.slice(apostrophe + 1).toLowerCase()
  if (tail === 't' && /n$/i.test(token.slice(0, apostrophe)) && apostrophe > 1) return cut(token, [apostrophe - 1])
  if (apostrophe > 0 && /^(?:s|re|ve|ll|d|m|em)$/.test(tail)) {
    const before = parts(token.slice(0, apostrophe))
    return before ? [...before, { form: token.slice(apostrophe), from: apostrophe, to: token.length }] : cut(token, [apostrophe])
  }
  return undefined
}

function lastApostrophe(token: string): number {
  for (let index = token.length - 1; index >= 0; index--) {
    const unit = token.charCodeAt(index)
    if (unit === 0x27 || unit === 0x2019 || unit === 0x60) return index
  }
  return -1
}

function cut(token: string, at: readonly number[]): readonly WordPart[] {
  const edges = [0, ...at, token.length]
  return edges.slice(1).map((to, index) => ({ form: token.slice(edges[index], to), from: edges[index] ?? 0, to }))
}
