import { describe, expect, test } from 'vitest'
import { sampleReading } from '../../../test/sample-reading.ts'
import { html } from './html.ts'
import { segmentsOf } from './segments.ts'

const look = { width: 80, color: false }
const page = [html.opening?.(sampleReading, false), ...html.write(sampleReading, look, 1), html.closing?.(false)].join('')

describe('segmentsOf', () => {
  test('together they are the text', () => {
    const { text } = sampleReading.report
    expect(
      segmentsOf(sampleReading)
        .map(({ span }) => text.slice(...span))
        .join(''),
    ).toBe(text)
  })

  test('each knows what it is part of', () => {
    const of = (words: string): ReturnType<typeof segmentsOf>[number] | undefined =>
      segmentsOf(sampleReading).find(({ span }) => sampleReading.report.text.slice(...span) === words)
    expect(of('Havna er <trygg>')?.of.content).toEqual(['s1'])
    expect(of('ordfører Ane Lie')?.of.speaker).toEqual(['s1'])
    expect(of('AFP')?.of.via).toEqual(['s1'])
    expect(of('Berg')?.of.target).toEqual(['s3', 'e1'])
    expect(of('krever')?.of.trigger).toEqual(['e1'])
    expect(of('Politiet')?.of.source).toEqual(['e2'])
    expect(of('Havna er trygg')?.block).toBe('heading')
  })

  test('contents inside contents are both told', () => {
    const [first, second] = sampleReading.statements
    if (!first || !second) throw new Error('the sample changed')
    const nested = {
      ...sampleReading,
      statements: [
        { ...first, content: [[16, 60] as const] },
        { ...second, content: [[30, 40] as const] },
      ],
    }
    expect(segmentsOf(nested).find(({ span }) => span[0] === 30)?.of.content).toEqual(['s1', 's2'])
  })
})

describe('html', () => {
  test('is one page that asks for nothing outside itself', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u)
    expect(page).not.toMatch(/https?:|src=|@import|url\(|<link/u)
  })

  test('words of the report are text, never markup', () => {
    expect(page).toContain('Havna er &lt;trygg&gt;')
    expect(page).not.toContain('<trygg>')
    const hostile = { ...sampleReading, report: { ...sampleReading.report, title: '</title><script>alert(1)</script>' } }
    const written = [html.opening?.(hostile, false), ...html.write(hostile, look, 1)].join('')
    expect(written).not.toContain('<script>alert')
  })

  test('events and statements can be reached from the keyboard, and say their number, as their words do', () => {
    expect(page.match(/<li tabindex="0" data-id="[es]\d"/gu)).toHaveLength(5)
    expect(page).toContain('<span data-content="s1">')
    expect(page).toContain('data-cue="s1">sier</span>')
    expect(page).toContain('data-speaker="s1">ordfører Ane Lie</span>')
  })

  test('the words of the report are marked as being in its language', () => {
    expect(page).toContain('<article class="text" lang="nb">')
  })

  test('a lone surrogate is shown as a character that can be written', () => {
    const broken = { ...sampleReading, statements: [], report: { ...sampleReading.report, text: 'a\uD800b' } }
    expect([...html.write(broken, look, 1)].join('')).toContain('a\uFFFDb')
  })
})
