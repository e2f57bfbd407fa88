import { describe, expect, it } from 'vitest'
import { paragraphs } from './index.ts'

const shown = (text: string): readonly string[] => paragraphs(text).map(([from, to]) => text.slice(from, to))

describe('paragraphs', () => {
  it('takes every line as one, without the white space around it', () => {
    expect(shown('Storm i nord\n\n  Ferja ligg til kai. \r\nIngen er skadd.\n')).toEqual(['Storm i nord', 'Ferja ligg til kai.', 'Ingen er skadd.'])
    expect(shown('')).toEqual([])
    expect(shown(' \n\t\n')).toEqual([])
  })

  it('keeps every kind of line break apart', () => {
    expect(shown('a\rb\u2028c\u2029d\u0085e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('joins lines that were wrapped by hand, up to a blank line', () => {
    const wrapped = [
      'The harbour master said on Tuesday that the lighthouse would stay dark until',
      'the cable had been mended, and asked the fishing boats to keep away from the',
      'reef in the meantime. Nobody could say how long the work was going to take,',
      'since the parts have to come from abroad.',
      '',
      'The mayor agreed.',
    ].join('\n')
    expect(shown(wrapped)).toHaveLength(2)
    expect(shown(wrapped)[1]).toBe('The mayor agreed.')
  })

  it('does not join lines that are sentences of their own', () => {
    const lines = [
      'Rederiet sier at ferja blir liggende ved kai i minst to døgn til.',
      'Kapteinen vil ikke si noe om hva som gikk galt med styringen.',
      'Passasjerene har fått rom på hotellet i nabobyen inntil videre.',
      'Politiet venter på rapporten fra dykkerne før de avhører noen.',
    ]
    expect(shown(lines.join('\n'))).toHaveLength(4)
  })
})
