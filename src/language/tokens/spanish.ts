import { cliticParts } from './clitics.ts'
import { dotRule, innerDotRule, type Abbreviations } from './dots.ts'
import type { WordPart, WordRules } from './rules.ts'

const open = new Set(
  'aprox. arq. art. arts. av. avda. cap. cf. cmdte. cnel. d. dña. dr. dra. dres. ee. ff. fig. fr. gral. gob. hnos. ing. jj. lcdo. lic. mons. mr. mrs. núm. núms. nro. n.º oo. p.ej. pág. págs. pdte. prof. profa. ref. rr. sgto. sr. sra. sras. sres. srta. st. sta. sto. tel. tte. vol. vols. vs. excmo. excma. ilmo. dj. fco. sta. subtte. alm. cte. min. m. c/. p.'.split(
    ' ',
  ),
)

const closed = new Set(
  'ee.uu. ff.aa. jj.oo. rr.hh. aa. admón. apdo. bros. cía. cia. cdad. co. col. corp. coord. cts. dcha. depto. dept. dir. doc. dpto. ed. eds. ej. etc. fdo. hh. hno. inc. izq. jr. km. kms. ltd. ltda. máx. max. mín. pbro. pl. pp. prov. pza. reg. seg. sec. univ. ud. uds. uu. vd. vds. op. párr. sáenz.'.split(
    ' ',
  ),
)

const abbreviations: Abbreviations = { open, closed, beforeFigures: new Set(['no.', 'arts.', 'cap.', 'n.']) }

/** Spanish as AnCora writes words: contractions and clitics are words of their own and share the span of their token. */
export const spanish: WordRules = {
  tokens: {
    keepsHyphen: () => true,
    keepsHyphenAfter: false,
    keepsHyphenBefore: false,
    keepsPercent: true,
    slashPart: 99,
    keepsDot: dotRule(abbreviations, false),
    keepsInnerDot: innerDotRule(abbreviations),
  },
  parts,
  open,
}

function parts(token: string): readonly WordPart[] | undefined {
  if (token.length < 2) return undefined
  const last = token.charCodeAt(token.length - 1) | 0x20
  if (last === 0x6c && token.length <= 3) {
    if (token === 'del' || token === 'Del') return share(token, [token.slice(0, 2), 'el'])
    if (token === 'DEL') return share(token, ['DE', 'EL'])
    if (token === 'al' || token === 'Al') return share(token, [token.slice(0, 1), 'el'])
    return token === 'AL' ? share(token, ['A', 'EL']) : undefined
  }
  if (token.length < 4 || (last !== 0x65 && last !== 0x6f && last !== 0x61 && last !== 0x73)) return undefined
  const forms = cliticParts(token)
  return forms ? share(token, forms) : undefined
}

function share(token: string, forms: readonly string[]): readonly WordPart[] {
  return forms.map((form) => ({ form, from: 0, to: token.length }))
}
