import { classAt, digit } from '../../text/index.ts'
import { dotRule } from './dots.ts'
import type { WordPart, WordRules } from './rules.ts'

const abbreviations = new Set((
  'a.m. adm. al. apr. approx. apt. arrv. assn. assoc. asst. atty. aug. ave. b.a. bldg. blvd. bros. ca. capt. cf. cmdr. co. col. conn. corp. d.c. dec. dept. dist. div. dr. drs. e.g. ed. eds. eq. esp. est. et. etc. ext. feb. fig. figs. fla. fri. ft. gen. gov. govt. hon. hr. hrs. i.e. inc. incl. intl. jan. jr. jul. jun. kan. la. lb. lbs. lt. ltd. maj. mar. mass. messrs. mich. min. misc. mo. mon. mr. mrs. ms. mt. n.b. no. nos. nov. oct. okla. op. p.m. p.s. pa. ph.d. pp. pres. prof. pvt. rd. rep. reps. rev. sat. sec. sen. sens. sep. sept. sgt. sq. sr. st. sts. supt. tel. tenn. tex. thu. thur. thurs. tue. tues. u.k. u.n. u.s. u.s.a. univ. va. vol. vs. viz. v. wed. wis. yr. yrs. voc. cal. ga. ill. ind. minn. ore. ariz. ark. colo. del. nev. ala. wash. mins. jan. approx. exec. dir. ref. ave. m.d. b.c. a.d. c.'
).split(' '))

const open = new Set('adm. capt. cf. cmdr. col. dr. drs. e.g. fig. figs. gen. gov. hon. i.e. lt. maj. messrs. mr. mrs. ms. mt. no. nos. pres. prof. rep. reps. rev. sen. sens. sgt. st. supt. vs. v. pp. vol. approx. ca. eq.'.split(' '))

const prefixes = new Set('anti co de ex inter intra mid mini multi non over post pre pro pseudo quasi re semi sub super ultra un under bi counter cross e vice trans pan al el o'.split(' '))

const fused: Readonly<Record<string, number>> = {
  cannot: 3, gonna: 3, gotta: 3, wanna: 3, gimme: 3, lemme: 3, dunno: 2, outta: 3, kinda: 4, sorta: 4, whaddya: 3, dont: 2, didnt: 3, doesnt: 4, isnt: 2, wasnt: 3, havent: 4, wouldnt: 5, couldnt: 5, shouldnt: 6, aint: 2, arent: 3, werent: 4, hasnt: 3, thats: 4, ive: 1, im: 1, theyre: 4, youre: 3, theres: 5,
}
const threeParts: Readonly<Record<string, readonly number[]>> = { dunno: [2, 3] }

/** English as the treebanks EWT and GUM write words: clitics and hyphenated compounds are split, common prefixes are not. */
export const english: WordRules = {
  tokens: {
    keepsHyphen,
    keepsEdgeHyphen: false,
    keepsPercent: false,
    keepsSlash: false,
    keepsDot: dotRule(abbreviations, false),
  },
  parts,
  abbreviations,
  openAbbreviations: open,
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

function parts(token: string): readonly WordPart[] | undefined {
  const apostrophe = lastApostrophe(token)
  if (apostrophe < 0) {
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
