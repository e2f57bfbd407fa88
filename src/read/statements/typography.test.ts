import { describe, expect, test } from 'vitest'
import type { Annotated } from '../../language/index.ts'
import { paragraphs } from '../../text/index.ts'
import { dashedStretches } from './dashes.ts'
import { markedStretches } from './marks.ts'

/** Typography reads text and paragraphs only. */
function laid(text: string): Annotated {
  const none = new Int32Array()
  return {
    text,
    language: 'nb',
    length: 0,
    from: none,
    to: none,
    form: [],
    lemma: [],
    upos: [],
    feats: [],
    head: none,
    relation: [],
    name: [],
    sentenceOf: none,
    sentences: [],
    paragraphs: paragraphs(text),
  }
}

const marked = (text: string): readonly string[] => markedStretches(laid(text)).map(({ inner }) => text.slice(...inner))
const dashed = (text: string): readonly string[] => dashedStretches(laid(text)).map(({ inner }) => text.slice(...inner))

describe('quotation marks', () => {
  test.each([
    ['Hun sa «vi drar nå» og gikk.', ['vi drar nå']],
    ['She said “we leave now” and “at once”.', ['we leave now', 'at once']],
    ['Dijo "nos vamos ya" y salió.', ['nos vamos ya']],
    ['Er sagte „wir gehen“ und ging.', ['wir gehen']],
    ['" Nos vamos ", dijo ella. " Ya "', [' Nos vamos ', ' Ya ']],
    ['The ship’s cook didn’t speak.', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  test('a quotation inside a quotation belongs to it', () => {
    expect(marked('«Han sa «kom» til meg», sa hun.')).toEqual(['Han sa «kom» til meg'])
  })

  test('a mark that nothing closes never goes past a blank line', () => {
    expect(marked('Hun sa «vi drar nå og gikk.\n\nByen sov. «Nå», sa han.')).toEqual(['Nå'])
  })

  test('each paragraph of a long quotation reopens it', () => {
    expect(marked('“The sea took the road.\n\n“It took the bridge too,” she said.')).toEqual(['The sea took the road.\n\n“It took the bridge too,'])
  })

  test('marks at every turn take time that grows with the text alone', () => {
    const text = '« " “ „ '.repeat(20_000)
    const start = performance.now()
    markedStretches(laid(text))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('quotation dashes', () => {
  test.each([
    ['– Vi drar nå, sier Anna.', ['Vi drar nå, sier Anna.']],
    ['- Vi drar nå, sier Anna.', ['Vi drar nå, sier Anna.']],
    ['—Nos vamos —dijo Ana—. Ya es tarde.', ['Nos vamos —dijo Ana—. Ya es tarde.']],
    ['Broen er borte: – Vi hørte et brak', ['Vi hørte et brak']],
    ['-5 grader i natt', []],
    ['Oslo – Bergen tar sju timer.', []],
  ])('%s', (text, expected) => {
    expect(dashed(text)).toEqual(expected)
  })

  test('three short lines without stops are a list', () => {
    expect(dashed('Ta med:\n- telt\n- kart\n- kniv')).toEqual([])
  })

  test('rayas part an aside from what is said', () => {
    const text = '—Nos vamos —dijo Ana—. Ya es tarde.'
    expect(dashedStretches(laid(text))[0]?.asides.map((aside) => text.slice(...aside))).toEqual(['dijo Ana'])
  })
})
