import { cliticParts } from './clitics.ts'
import { dotRule } from './dots.ts'
import type { WordPart, WordRules } from './rules.ts'

const abbreviations = new Set((
  'a.c. a.m. adm. admón. afma. aprox. apdo. art. arts. av. avda. bros. c. cap. caps. cf. cía. cia. cm. co. col. corp. coord. cts. d. d.c. d.f. dcha. depto. dept. dir. dña. doc. dpto. dr. dra. dres. ed. eds. ee.uu. ej. etc. excmo. fdo. fig. figs. fr. gral. gob. hnos. ing. inc. izq. izqda. jr. kms. km. lic. ltd. ltda. m. máx. mín. min. mr. mrs. ms. mons. n. n.º no. nro. núm. núms. op. p. p.ej. pág. págs. párr. pbro. pdte. pl. pp. ppto. prof. profa. prov. pza. ref. reg. rev. rr.hh. s. s.a. s.l. s.m. sgto. sra. sras. sres. srta. sr. sta. sto. st. subs. tel. tte. uu. ee. ud. uds. univ. v. vd. vds. vol. vols. vs. dj. gtés. hno. cnel. cmdte. cdad. arq. abg. lcdo. cap. min. seg. ff.aa. ff. aa. jj.oo. oo. jj.'
).split(' '))

const open = new Set('sr. sra. sres. srta. dr. dra. dña. d. prof. profa. lic. ing. gral. cnel. tte. sgto. mons. fr. sta. sto. st. núm. nro. art. arts. pág. págs. fig. cap. av. avda. ee. rr. vol. cf. vs. aprox. excmo. no. mr. mrs. ref. tel. ff. jj. p. pp. min. km. m.'.split(' '))

/** Spanish as AnCora writes words: contractions and clitics are words of their own and share the span of their token. */
export const spanish: WordRules = {
  tokens: {
    keepsHyphen: () => true,
    keepsEdgeHyphen: false,
    keepsPercent: true,
    keepsSlash: true,
    keepsDot: dotRule(abbreviations, false),
  },
  parts,
  abbreviations,
  openAbbreviations: open,
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
