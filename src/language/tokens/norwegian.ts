import { classAt, digit } from '../../text/index.ts'
import { dotRule, innerDotRule, type Abbreviations } from './dots.ts'
import type { WordRules } from './rules.ts'

const open = new Set(
  'adm. adm.dir. ang. ankl. anm. bl.a. ca. cand. cand.mag. d.d. d.v.s. dir. dr. dr.med. dr.philos. dvs. e.g. eks. eks.: evt. f.eks. f.o.m. f.v. fr. fr.p. frk. gl. h.r. hr. i.e. ifm. ift. iht. ill. inkl. innst. jf. jfr. johs. jur. kap. kgl. kl. kr.f. l.nr. m.a. m.a.o. m.h.t. m.h.p. maks. mht. mht. mr. mrs. mvh. nr. ot.prp. p.g.a. pb. pga. pkt. pr. prof. red.anm. sen. siv.ing. sml. spm. st. st.meld. st.prp. stk. s.k. sk. t.d. t.h. t.o.m. t.v. tlf. vedr. vs. w. a.k.a. gt. r.'.split(
    ' ',
  ),
)

const closed = new Set(
  'a. ad. afd. al. ap. apr. art. att. aug. avd. bd. bta. co. des. div. ds. e.kr. e.m. eks. ekskl. el. em. etc. f. f.kr. f.m. fam. feb. ff. fig. fm. forf. forts. fvt. g. gnr. grl. h. hhv. int. jan. jour. journ. jr. jul. jun. kons. korr. kr. krf. kv. lat. lic. m. m.fl. m.m. m.v. mag. mek. mfl. mill. min. mnd. moh. mrd. mv. nov. o.a. o.fl. o.l. okt. op. org. osb. osv. o.s.v. oppr. par. pers. pst. pt. red. ref. resp. s. sek. sekr. sept. sign. sp. sr. std. str. stud. temp. theol. tidl. tils. ult. univ. utg. v. vg. vgs. vol. årg. årh. km/t. frp. tab.'.split(
    ' ',
  ),
)

const abbreviations: Abbreviations = { open, closed, beforeFigures: new Set() }

/** Bokmål and Nynorsk as the Norwegian Dependency Treebank writes words: compounds with hyphens and times are one word. */
export const norwegian: WordRules = {
  tokens: {
    keepsHyphen,
    keepsHyphenAfter: true,
    keepsHyphenBefore: true,
    keepsPercent: false,
    slashPart: 2,
    keepsDot: dotRule(abbreviations, true),
    keepsInnerDot: innerDotRule(abbreviations),
  },
  parts: () => undefined,
  open,
}

/** Ranges and results (`2–1`, `2004-2007`) are three tokens, everything else with a hyphen is one. */
function keepsHyphen(text: string, from: number, hyphen: number): boolean {
  return classAt(text, hyphen + 1) !== digit || classAt(text, hyphen - 1) !== digit || classAt(text, from) !== digit
}
