import type { EventLine } from '../../../events.ts'

/** Endings after the stem, those that begin with e or i apart: before them c, g and z are written qu, gu and c. */
const endings = {
  ar: {
    plain: ['o', 'a', 'amos', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría', 'arían', 'ara', 'aran', 'ase', 'asen', 'ado', 'ada', 'ados', 'adas', 'ando'],
    soft: ['é', 'e', 'en', 'emos'],
  },
  er: {
    plain: ['o', 'a', 'an', 'e', 'en', 'emos', 'ió', 'ieron', 'ía', 'ían', 'erá', 'erán', 'ería', 'erían', 'iera', 'ieran', 'iese', 'iesen', 'ido', 'ida', 'idos', 'idas', 'iendo'],
    soft: ['í'],
  },
  ir: {
    plain: ['o', 'a', 'an', 'e', 'en', 'imos', 'ió', 'ieron', 'ía', 'ían', 'irá', 'irán', 'iría', 'irían', 'iera', 'ieran', 'iese', 'iesen', 'ido', 'ida', 'idos', 'idas', 'iendo'],
    soft: ['í'],
  },
} as const

/** Participles and pasts that follow no rule. */
const irregular: Readonly<Record<string, string>> = {
  muerto: 'muerto', muerta: 'muerto', muertos: 'muerto', muertas: 'muerto', hirió: 'herir', hirieron: 'herir', hiriendo: 'herir', hiere: 'herir', agrede: 'agredir', agreden: 'agredir',
  depuso: 'deponer', depusieron: 'deponer', opuso: 'oponer', opusieron: 'oponer', impuso: 'imponer', impusieron: 'imponer', propuso: 'proponer', propusieron: 'proponer', destruyó: 'destruir', destruyeron: 'destruir', destruye: 'destruir', destruyen: 'destruir',
  excluyó: 'excluir', obstruyó: 'obstruir', obstruyeron: 'obstruir', obstruyen: 'obstruir', disuelto: 'disolver', disuelta: 'disolver', disueltos: 'disolver', desoyó: 'desoír', desoyeron: 'desoír', sustrajo: 'sustraer', retuvo: 'retener', retuvieron: 'retener', detuvo: 'detener', detuvieron: 'detener', sostuvo: 'sostener', sostuvieron: 'sostener', mantuvo: 'mantener', mantuvieron: 'mantener', rindió: 'rendir', rindieron: 'rendir', rinden: 'rendir', rinde: 'rendir',
  consintió: 'consentir', advirtió: 'advertir', advirtieron: 'advertir', conviene: 'convenir', convino: 'convenir', convinieron: 'convenir', intervino: 'intervenir', intervinieron: 'intervenir', desmiente: 'desmentir', requirió: 'requerir', requirieron: 'requerir', exigió: 'exigir', exigieron: 'exigir', embistió: 'embestir', embistieron: 'embestir', despidió: 'despedir', repelió: 'repeler', sobreseyó: 'sobreseer', proveyó: 'proveer', dieron: 'dar', pidió: 'pedir', pidieron: 'pedir', impidió: 'impedir', impidieron: 'impedir', impiden: 'impedir', niega: 'negar', niegan: 'negar', niegue: 'negar', vuela: 'volar', vuelan: 'volar', cierra: 'cerrar', cierran: 'cerrar', cuelgan: 'colgar', cuelga: 'colgar', suelta: 'soltar', sueltan: 'soltar', ruega: 'rogar', ruegan: 'rogar', despliega: 'desplegar', despliegan: 'desplegar', repliega: 'replegar', repliegan: 'replegar', siembra: 'sembrar', siembran: 'sembrar', aprieta: 'apretar', degüella: 'degollar', degüellan: 'degollar', reprueba: 'reprobar', aprueba: 'aprobar', aprueban: 'aprobar', absuelve: 'absolver', absuelto: 'absolver', absuelta: 'absolver', absueltos: 'absolver', devuelto: 'devolver', devuelven: 'devolver', roto: 'romper', rota: 'romper', rotas: 'romper', rotos: 'romper', preso: 'prender',
}

/** Regular forms of a verb, as Spanish spells them. */
function formsOf(verb: string): readonly string[] {
  const ending = verb.endsWith('ír') ? 'ir' : (verb.slice(-2) as keyof typeof endings)
  const kind = endings[ending]
  if (!kind) return []
  const stem = verb.slice(0, -2)
  const soft = ending === 'ar' ? stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/z$/u, 'c') : stem
  const hard = (suffix: string): string =>
    ending !== 'ar' && /^[ao]/u.test(suffix) ? stem.replace(/c$/u, 'zc').replace(/g$/u, 'j').replace(/gu$/u, 'g') : stem
  return [...kind.plain.map((suffix) => hard(suffix) + suffix), ...kind.soft.map((suffix) => soft + suffix), verb]
}

/** Forms of the one-word verbs of some lines → lemma. */
export function formsIn(lines: readonly EventLine[]): ReadonlyMap<string, string> {
  const verbs = [...new Set(lines.filter(({ upos }) => upos === 'VERB').map(({ lemma }) => lemma.split(' ')[0]!))]
  return new Map([...verbs.flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)), ...Object.entries(irregular)])
}

function pluralOf(noun: string): string {
  const bare = noun.replace(/ión$/u, 'ion').replace(/[áéíóú](?=[ns]$)/u, (vowel) => 'aeiou'['áéíóú'.indexOf(vowel)]!)
  return /[aeiouáéó]$/u.test(noun) ? `${noun}s` : noun.endsWith('z') ? `${noun.slice(0, -1)}ces` : noun.endsWith('s') ? noun : `${bare}es`
}

/** Plurals of some nouns → noun. */
export function pluralsOf(nouns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(nouns.map((noun) => [pluralOf(noun), noun] as const))
}
