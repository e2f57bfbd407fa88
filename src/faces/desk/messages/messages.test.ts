import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bokmalEndings, bokmalWords } from './bokmal-words.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'
import { sameAsEnglish } from './same-as-english.ts'

const others = { nb, nn, es }

/** Every text of a language as its files have it, with the file: literals and what stands between the values of templates. */
function textsOf(language: string): { readonly file: string; readonly text: string }[] {
  const folder = join(import.meta.dirname, language)
  return readdirSync(folder).flatMap((name) => {
    const code = readFileSync(join(folder, name), 'utf8').replace(/^import .*$|\/\*[^]*?\*\/|\/\/ .*$/gmu, '')
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu)].map(([, plain, template]) => ({
      file: `${language}/${name}`,
      text: plain ?? withoutValues(template ?? ''),
    }))
  })
}

function withoutValues(template: string): string {
  const without = template.replace(/\$\{[^{}]*\}/gu, ' ')
  return without === template ? template : withoutValues(without)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Messages by their names, those with values as the code that puts them. */
function leavesOf(messages: object, name = ''): [name: string, said: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const path = name === '' ? key : `${name}.${key}`
    if (typeof value === 'object' && value !== null) return leavesOf(value, path)
    return [[path, typeof value === 'function' ? Function.prototype.toString.call(value) : String(value)]]
  })
}

describe('the words of the page', () => {
  test('a nynorsk reader finds no bokmål on the nynorsk page', () => {
    const wrong = textsOf('nn').flatMap(({ file, text }) =>
      wordsOf(text)
        .filter((word) => bokmalWords.has(word) || bokmalEndings.test(word))
        .map((word) => `${file}: ${word} in "${text}"`),
    )
    expect(textsOf('nn').length).toBeGreaterThan(100) // a test that saw no files would pass
    expect(wrong).toEqual([])
  })

  test.each(['nb', 'nn', 'es'] as const)('nothing was left in English: %s', (language) => {
    const english = new Map(leavesOf(en))
    const left = leavesOf(others[language]).filter(([name, said]) => {
      const letters = /\p{L}{2}/u.test(said.replace(/^.*?=>|\$\{[^{}]*\}/gu, ''))
      return english.get(name) === said && letters && !sameAsEnglish[language].includes(said) && !sameAsEnglish.everywhere.includes(said)
    })
    expect(left).toEqual([])
  })

  test.each(['en', 'nb', 'nn', 'es'])('no verdict is the page’s own: %s', (language) => {
    const verdicts =
      /\b(?:un)?(?:confirmed|verified|proven)\b|\b(?:true|false|fake|hoax|debunked)\b|(?<!\p{L})(?:u?bekreftet|u?bekreftede|u?verifisert|u?stadfesta|u?stadfesta|u?sant?|falsk|løgn|confirmad[oa]s?|verificad[oa]s?|verdader[oa]s?|fals[oa]s?|bulos?|desmentido como)(?!\p{L})/iu
    expect(textsOf(language).filter(({ text }) => verdicts.test(text))).toEqual([])
  })
})
