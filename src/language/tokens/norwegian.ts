import { dotRule } from './dots.ts'
import type { WordRules } from './rules.ts'

const abbreviations = new Set((
  'adm. adm.dir. ad. afd. al. alm. ang. anm. ap. apr. art. att. aug. avd. avg. avs. bd. bl.a. bm. b.l.a. ca. cand. co. d. des. d.d. d.e. d.m.e. dir. div. dr. ds. d.s. dvs. d.y. d.v.s. eks. ekskl. el. em. e.m. etc. e.kr. evt. ev. f. feb. f.eks. ff. fig. fk. f.kr. f.m. fm. fmk. forf. forts. fr. fr.p. frk. f.v. f.o.m. fvt. g. gl. gnl. gno. h. hhv. hr. h.r. ib. if. ifm. ift. ill. inkl. innb. innst. int. iht. jan. jf. jfr. jr. jul. jun. jur. kap. kfr. kgl. kl. komm. korr. kr. kr.f. kst. kv. kvm. l. lok. l.nr. m. m.a. m.a.o. mag. maks. m.fl. mht. m.h.t. mill. min. m.m. mnd. moh. mrd. mrk. ms. mv. m.v. n. ndf. nov. nr. nto. obs. o.a. o.fl. okt. o.l. op. org. osv. osb. ot.prp. o.m.a. o.s.a. o.s.v. p. par. pkt. pga. p.g.a. pk. pr. prof. prop. pst. r. red. red.anm. ref. reg. rep. rev. rsp. s. sekr. sen. sep. sept. sen. sg. siv.ing. sign. sk. s.k. sml. sms. sosialøk. sp. spm. sr. st. st.meld. st.prp. stk. str. stud. s.u. sv. såk. t. t.d. t.h. tab. tf. th. tidl. tilh. tlf. t.o.m. t.v. u. u.a. ult. utg. v. v/. vedk. vedr. vg. vgs. vha. v.h.a. vit.ass. vn. vol. vs. v.p. wm. aa. årg. årh. ø. mek. kons. pers. tils. forb. mfl. etter. gt. resp. jr. ing. lic. mus. phil. theol. bta. kons. oppr. forsk.'
).split(' '))

const open = new Set('adm. ang. att. bl.a. ca. cand. dr. dvs. eks. evt. f.eks. fr. frk. hr. inkl. innst. jf. jfr. kap. kgl. kl. kr. m.a. m.a.o. nr. ot.prp. pga. pkt. prof. red. ref. siv.ing. sml. st. st.meld. st.prp. stk. t.d. tlf. vedr. vs. sk. s.k. maks. min. f.o.m. t.o.m. ifm. ift. iht. mht. m.h.t. s. art. fig. tab.'.split(' '))

/** Bokmål and Nynorsk as the Norwegian Dependency Treebank writes words: compounds with hyphens and times are one word. */
export const norwegian: WordRules = {
  tokens: {
    keepsHyphen: () => true,
    keepsEdgeHyphen: true,
    keepsPercent: false,
    keepsSlash: true,
    keepsDot: dotRule(abbreviations, true),
  },
  parts: () => undefined,
  abbreviations,
  openAbbreviations: open,
}
