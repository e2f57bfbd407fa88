import { infinitives } from './infinitives.ts'

const attached = /^(.*?)((?:me|te|se|nos)?(?:lo|la|los|las|le|les|me|te|se|nos))$/
const infinitive = /[aeiáéí]r$/
const gerund = /(?:ándo|iéndo|yéndo)$/
const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }

const nouns = new Set(
  'intérprete carlos perla perlas charla charlas burla burlas mirlo merlo marlo arlo verle berle orla merlos chirla chirlas tarlo birla birlas garla parla berlas firme firmes'.split(
    ' ',
  ),
)
const imperatives: Readonly<Record<string, readonly string[]>> = {
  dime: ['di', 'me'],
  dile: ['di', 'le'],
  diles: ['di', 'les'],
  dale: ['da', 'le'],
  dame: ['da', 'me'],
  danos: ['da', 'nos'],
  hazlo: ['haz', 'lo'],
  hazme: ['haz', 'me'],
  hazte: ['haz', 'te'],
  ponlo: ['pon', 'lo'],
  pónlo: ['pon', 'lo'],
  vámonos: ['vamos', 'nos'],
  hágalo: ['haga', 'lo'],
  dígalo: ['diga', 'lo'],
  dígale: ['diga', 'le'],
  díganle: ['digan', 'le'],
  háganlo: ['hagan', 'lo'],
  déjalo: ['deja', 'lo'],
  déjenlo: ['dejen', 'lo'],
  míralo: ['mira', 'lo'],
  mírenlo: ['miren', 'lo'],
  váyanse: ['vayan', 'se'],
  váyase: ['vaya', 'se'],
  véase: ['vea', 'se'],
  véanse: ['vean', 'se'],
}

/** The words of a verb with clitics (`dándoselo`: `dando`, `se`, `lo`), accent restored; nothing for other words. */
export function cliticParts(token: string): readonly string[] | undefined {
  const small = token.toLowerCase()
  if (Object.hasOwn(imperatives, small)) return imperatives[small]
  if (nouns.has(small)) return undefined
  const found = attached.exec(small)
  if (!found) return undefined
  const stem = found[1] ?? ''
  const tail = found[2] ?? ''
  const clitics = separate(tail)
  if (infinitive.test(stem))
    return isInfinitive(withoutAccent(stem), stem, clitics, token.charAt(0) !== small.charAt(0)) ? [restored(token, stem), ...clitics] : undefined
  if (gerund.test(stem)) return [restored(token, stem), ...clitics]
  return isImperative(stem, tail) ? [restored(token, stem), ...clitics] : undefined
}

function separate(tail: string): readonly string[] {
  const second = /^(me|te|se|nos)(.+)$/.exec(tail)
  return second ? [second[1] ?? '', second[2] ?? ''] : [tail]
}

function isInfinitive(verb: string, stem: string, clitics: readonly string[], capital: boolean): boolean {
  if (clitics.length > 1 && /[áéí]r$/.test(stem)) return true
  if (infinitives.has(verb)) return true
  const first = clitics[0] ?? ''
  if (capital || first === 'te') return false
  if (first === 'nos') return verb.length > 4 && !verb.endsWith('er')
  if (first === 'me') return verb.length > 5 && verb.endsWith('ar')
  return first === 'se' ? verb.length > 3 && !/^(?:univer|rever|anver|conver)$/.test(verb) : verb.length > 4
}

/** Stress mark on the third last syllable and a clitic that nouns do not end in: `quédate`, `díganse`. */
function isImperative(stem: string, tail: string): boolean {
  return /^(?:me|te|se)$/.test(tail) && !stem.endsWith('men') && stem.length > 3 && /[áéíóú][^aeiouáéíóú]{1,3}(?:[iu]?[ae]|[ae]n)$/.test(stem)
}

function withoutAccent(word: string): string {
  return word.replace(/[áéíóú]/g, (letter) => plain[letter] ?? letter)
}

/** The verb as written before its clitics, without the accent they brought; `oír` and `reír` keep theirs. */
function restored(token: string, stem: string): string {
  const written = token.slice(0, stem.length)
  return /[oae]ír$/i.test(written)
    ? written
    : written
        .replace(/[áéíóúÁÉÍÓÚ]/g, (letter) => plain[letter.toLowerCase()] ?? letter)
        .replace(/^./, (first) => (token.charAt(0) === token.charAt(0).toUpperCase() ? first.toUpperCase() : first))
}
