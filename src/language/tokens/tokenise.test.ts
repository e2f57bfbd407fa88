import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../words/index.ts'
import { tokenise } from './index.ts'

/** Words with a blank between, sentences with a bar; words of a fused token joined by +. */
function shown(text: string, language: Language): string {
  return tokenise(text, language)
    .sentences.map(({ words }) =>
      words
        .map((word, index) => {
          const before = words[index - 1]
          return `${before && before.from === word.from ? '+' : index > 0 ? ' ' : ''}${word.form}`
        })
        .join(''),
    )
    .join(' | ')
}

describe('Norwegian', () => {
  it.each([
    ['Møtet begynner kl. 20.25, sa hun.', 'Møtet begynner kl. 20.25 , sa hun .'],
    ['Vi har bl.a. snakket med Røde Kors-lederen.', 'Vi har bl.a. snakket med Røde Kors-lederen .'],
    ['Olje- og gassprisen falt 3,5 prosent.', 'Olje- og gassprisen falt 3,5 prosent .'],
    ['«Tidevann»-forfatteren fikk prisen.', '« Tidevann » -forfatteren fikk prisen .'],
    ['De vant 3-1 hjemme.', 'De vant 3 - 1 hjemme .'],
    ['Farten var 80 km/t og/eller mer.', 'Farten var 80 km/t og / eller mer .'],
    ['Den 17. mai kom 22. lag inn.', 'Den 17. mai kom 22. lag inn .'],
    ['– Vi er klare, sier Lunde. Resten venter.', '– Vi er klare , sier Lunde . | Resten venter .'],
    ['Dr. Hauge og statsråd A. Lie møttes. De var enige.', 'Dr. Hauge og statsråd A. Lie møttes . | De var enige .'],
    ['Les mer på www.eksempel.no/nyheter.', 'Les mer på www.eksempel.no/nyheter .'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'nb')).toBe(expected)
  })

  it('ends headlines at the line break', () => {
    expect(shown('Nye protestar i hamna\nFleire hundre møtte opp', 'nn')).toBe('Nye protestar i hamna | Fleire hundre møtte opp')
  })
})

describe('English', () => {
  it.each([
    ["They didn't say who's coming.", "They did n't say who 's coming ."],
    ['We cannot, she’ll see.', 'We can not , she ’ll see .'],
    ["The crew's well-known captain re-opened it.", "The crew 's well - known captain re-opened it ."],
    ['Mr. Bell met U.S. officials at 5:30 p.m. on Friday. Nobody spoke.', 'Mr. Bell met U.S. officials at 5:30 p.m. on Friday . | Nobody spoke .'],
    ['Prices rose 4.5% to $1,200.', 'Prices rose 4.5 % to $ 1,200 .'],
    ['"We will go," she said. "Now!"', '" We will go , " she said . | " Now ! "'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'en')).toBe(expected)
  })

  it('gives the parts of a contraction spans of their own', () => {
    const [sentence] = tokenise("We don't.", 'en').sentences
    expect(sentence?.words.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
      [5, 8],
      [8, 9],
    ])
  })
})

describe('Spanish', () => {
  it.each([
    ['Volvió del mar al puerto.', 'Volvió de+el mar a+el puerto .'],
    ['Quiso decírselo, pero siguió mirándola.', 'Quiso decir+se+lo , pero siguió mirando+la .'],
    ['La suerte es parte del arte de Carlos.', 'La suerte es parte de+el arte de Carlos .'],
    ['¿Vendrá hoy? ¡Claro!', '¿ Vendrá hoy ? | ¡ Claro !'],
    ['—No —dijo la Sra. Vega—. Mañana.', '— No — dijo la Sra. Vega — . | Mañana .'],
    ['Viajó a EE. UU. con el 5% de los fondos.', 'Viajó a EE. UU. con el 5% de los fondos .'],
    ['Hay que ponerse de pie y quedarse quieto.', 'Hay que poner+se de pie y quedar+se quieto .'],
    ['El partido acabó 2-1 en San José.', 'El partido acabó 2-1 en San José .'],
  ])('%s', (text, expected) => {
    expect(shown(text, 'es')).toBe(expected)
  })
})

describe('offsets', () => {
  it('count UTF-16 units and keep marks on their letter', () => {
    const text = 'Jose\u0301 😀👩‍🚒 sov\u00adnet\u00a0fort.'
    const words = tokenise(text, 'nb').sentences.flatMap((sentence) => sentence.words)
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(['Jose\u0301', '😀', '👩‍🚒', 'sov\u00adnet', 'fort', '.'])
  })

  it('cover every character that is no white space, in order, in any language and text', () => {
    const piece = fc.constantFrom(
      'a',
      'Ø',
      '1',
      '.',
      ',',
      '-',
      '–',
      '«',
      '»',
      '"',
      "'",
      ' ',
      '\n',
      '😀',
      '\u0301',
      'del',
      "n't",
      'dárselo',
      'f.eks.',
      'http://a.no',
      '@',
      '/',
      '\ud800',
      '\u00a0',
      '%',
      '...',
      '?!',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.constantFrom<Language>('nb', 'nn', 'en', 'es'),
        (text, language) => {
          let covered = 0
          for (const { words, span } of tokenise(text, language).sentences) {
            expect(words.length).toBeGreaterThan(0)
            expect([words[0]?.from, words.at(-1)?.to]).toEqual([...span])
            for (const { from, to } of words) {
              expect(to).toBeGreaterThan(from)
              if (from >= covered) expect(text.slice(covered, from)).toMatch(/^[\s\u200b]*$/u)
              covered = Math.max(covered, to)
            }
          }
          expect(text.slice(covered)).toMatch(/^\s*$/u)
        },
      ),
    )
  })

  it('cut a sentence that never ends', () => {
    const sentences = tokenise('mot '.repeat(2000), 'nb').sentences
    expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(250)
    expect(sentences.reduce((sum, { words }) => sum + words.length, 0)).toBe(2000)
  })

  it('does not take more than a moment for a page without blanks', () => {
    for (const unit of ['a.', 'ab.cd.', 'a-', '@', 'www.', '(', '"', "l'"]) {
      const start = process.cpuUsage()
      tokenise(unit.repeat(60_000), 'en')
      const used = process.cpuUsage(start)
      expect(used.user + used.system).toBeLessThan(4_000_000)
    }
  })
})
