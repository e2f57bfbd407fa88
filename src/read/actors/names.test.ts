import { describe, expect, test } from 'vitest'
import type { Annotated, NameTag, Upos } from '../../language/index.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language } from '../../words/index.ts'
import { findNames } from './names.ts'
import { vocabularyOf } from './vocabulary.ts'

const tagOf = { P: 'PER', O: 'ORG', L: 'LOC' } as const

/** Words with their tags: `Ana:P Lem:+P sa:VERB`. A capital letter alone is a name's kind, `+` goes on, else it is a part of speech. */
function sketch(language: Language, source: string): Annotated {
  const words = source.split(' ').map((word) => {
    const colon = word.indexOf(':', 1)
    return { form: colon < 0 ? word : word.slice(0, colon), mark: colon < 0 ? '' : word.slice(colon + 1) }
  })
  const form = words.map((word) => word.form)
  const from = form.map((_, index) => form.slice(0, index).join(' ').length + (index > 0 ? 1 : 0))
  const upos = words.map(({ mark, form: each }): Upos => {
    if (/^\+?[POL]$/u.test(mark)) return 'PROPN'
    if (mark !== '') return mark as Upos // the test writes parts of speech
    return /^[\p{P}]+$/u.test(each) ? 'PUNCT' : /^\p{Lu}/u.test(each) ? 'PROPN' : 'NOUN'
  })
  const name = words.map(({ mark }): NameTag => {
    const kind = tagOf[mark.replace('+', '') as 'P' | 'O' | 'L'] // undefined for a part of speech
    return kind === undefined ? 'O' : `${mark.startsWith('+') ? 'I' : 'B'}-${kind}`
  })
  const text = form.join(' ')
  return {
    text,
    language,
    length: form.length,
    form,
    upos,
    name,
    from: Int32Array.from(from),
    to: Int32Array.from(from.map((start, index) => start + (form[index] ?? '').length)),
    lemma: form.map((each, index) => (upos[index] === 'PROPN' ? each : each.toLowerCase())),
    feats: form.map(() => '_'),
    head: new Int32Array(form.length).fill(-1),
    relation: form.map(() => 'dep'),
    sentenceOf: new Int32Array(form.length),
    sentences: [{ firstWord: 0, endWord: form.length, span: [0, text.length] }],
    paragraphs: [[0, text.length]],
  }
}

function names(language: Language, source: string): readonly string[] {
  const text = sketch(language, source)
  return findNames(text, vocabularyOf(packOf(language))).map(({ from, to, kind }) => `${text.form.slice(from, to).join(' ')} ${kind}`)
}

describe('tags are mended by the words', () => {
  test.each<[Language, string, readonly string[]]>([
    ['nb', 'sa:VERB Ana:P Lem:+P i:ADP Oslo:L', ['Ana Lem PER', 'Oslo LOC']],
    ['es', 'dijo:VERB Ana:P Ruiz:+P de:ADP Lem:L', ['Ana Ruiz de Lem PER']],
    ['en', 'said:VERB fire:O chief:+O Ana:+O Lem:+O', ['fire chief Ana Lem PER']],
    ['en', 'said:VERB Anna:O Lem:+O ,:+O the:+O chief:+O', ['Anna Lem PER']],
    ['en', 'said:VERB Dr.:P Ana:+P Lem:+P of:ADP San:O Telmo:+O', ['Dr. Ana Lem PER', 'San Telmo ORG']],
    ['en', 'said:VERB Mr.:P Lem yesterday', ['Mr. Lem PER']],
    ['en', 'said:VERB Anna:P Lem', ['Anna Lem PER']],
    ['es', 'dijo:VERB el:DET CEO:O de:ADP Hidra:+O', ['Hidra ORG']],
    ['en', 'bought:VERB Lemma:P Inc.:+P', ['Lemma Inc. ORG']],
    ['nb', 'sa:VERB statsminister Moe:L', ['Moe PER']],
    ['nb', 'bor:VERB i:ADP Bakken:P', ['Bakken LOC']],
  ])('%s: %s', (language, source, found) => {
    expect(names(language, source)).toEqual(found)
  })
})

describe('one report, one kind', () => {
  test('a surname is a person wherever it stands', () => {
    expect(names('nb', 'sa:VERB Ana:P Lem:+P . Lem:O sa:VERB nei . Så:ADV gikk:VERB Lem')).toEqual(['Ana Lem PER', 'Lem PER', 'Lem PER'])
  })
  test('a common word is no surname', () => {
    expect(names('nb', 'sa:VERB Ana:P Dal:+P om:ADP en:DET dal . Dal:NOUN')).toEqual(['Ana Dal PER'])
  })
  test('the kind tagged most often', () => {
    expect(names('nb', 'Hidra:O sa:VERB Hidra:P sa:VERB Hidra:O')).toEqual(['Hidra ORG', 'Hidra ORG', 'Hidra ORG'])
  })
})

describe('what the house knows', () => {
  test.each<[Language, string, readonly string[]]>([
    ['nb', 'skriver:VERB Reuters:P', ['Reuters publisher']],
    ['nb', 'skriver:VERB NRKs reporter', ['NRKs publisher']],
    ['nb', 'Perus president', ['Perus country']],
    ['en', 'the:DET United:L Nations:+L said:VERB', ['United Nations body']],
    ['nb', 'sa:VERB Ana:P Reuter:+P', ['Ana Reuter PER']],
    ['es', 'según:ADP La:O Jornada:+O del:ADP Río:O', ['La Jornada ORG', 'Río ORG']],
  ])('%s: %s', (language, source, found) => {
    expect(names(language, source)).toEqual(found)
  })
})

test('without tags capital letters are names, the first word of a sentence when it is written so elsewhere', () => {
  expect(names('nb', 'Elva stiger , sa:VERB ordfører Kari Moe til Fjordposten')).toEqual(['Kari Moe PER', 'Fjordposten ORG'])
  expect(names('nb', 'Moe sa:VERB at Moe drar')).toEqual(['Moe ORG', 'Moe ORG'])
})
