/** Countries whose towns have names in Cyrillic letters. */
export const inCyrillic: ReadonlySet<string> = new Set(['UA', 'RU', 'BY', 'BG', 'KZ', 'KG', 'MK', 'TJ', 'UZ', 'MN', 'MD'])

const shared: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ж: 'zj',
  з: 'z',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tsj',
  ш: 'sj',
  щ: 'sjtsj',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ё: 'jo',
  е: 'e',
  и: 'i',
  і: 'i',
  ї: 'ji',
  є: 'je',
  ў: 'v',
  ѓ: 'gj',
  ќ: 'kj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  џ: 'dzj',
  ѕ: 'dz',
}
const ukrainian: Readonly<Record<string, string>> = { ...shared, г: 'h', и: 'y', щ: 'sjtsj' }

/** A name in Cyrillic letters as Norwegian newspapers write it: Миколаїв → Mykolajiv, Жуковский → Zjukovskij. Undefined for other letters. */
export function inNorwegian(name: string, country: string): string | undefined {
  if (!/^\p{Lu}[\p{Script=Cyrillic} -]*$/u.test(name) || !/^\p{Script=Cyrillic}/u.test(name)) return undefined
  const isUkrainian = country === 'UA' && !/[ыэёъ]/iu.test(name)
  const letters = isUkrainian ? ukrainian : shared
  let before = ''
  const written = Array.from(name.toLowerCase(), (letter) => {
    const opens = letter === 'е' && !isUkrainian && /^[аеёиоуыэюя ь-]?$/u.test(before) && country !== 'BG' && country !== 'MK'
    before = letter
    return opens ? 'je' : (letters[letter] ?? letter)
  }).join('')
  if (/\p{Script=Cyrillic}/u.test(written)) return undefined
  return written.replace(/jj/gu, 'j').replace(/(^|[ -])\p{Ll}/gu, (first) => first.toUpperCase())
}

/** The same in Spanish, where it differs from the English of the name: Kherson → Jerson. */
export function inSpanish(name: string): string | undefined {
  return /kh/iu.test(name) ? name.replace(/Kh/gu, 'J').replace(/kh/gu, 'j') : undefined
}
