import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HearsayError, type Intake } from '../../words/index.ts'
import { intakeOf } from '../../../test/intake-of.ts'
import { readCaptions } from './read-captions.ts'

const srt = `1
00:00:01,000 --> 00:00:03,500
<i>Elva har gått over
sine bredder.</i>

2
00:00:03,600 --> 00:00:05,000
Ordføreren ber folk
om å dra.

3
00:00:12,000 --> 00:00:14,000
- Når kommer hjelpen?
- I natt.
`

test('SubRip: cues with their times, sentences joined, a new paragraph after a silence and for each dash', () => {
  const { cues, text } = readCaptions(srt)
  expect(cues.map(({ from, to }) => [from, to])).toEqual([
    [1000, 3500],
    [3600, 5000],
    [12_000, 14_000],
  ])
  expect(cues[0]?.text).toBe('Elva har gått over\nsine bredder.')
  expect(text).toBe('Elva har gått over sine bredder. Ordføreren ber folk om å dra.\n\n- Når kommer hjelpen?\n\n- I natt.')
})

test('WebVTT: header, notes and styles are not said; voices are named once a turn', () => {
  const { cues, text, language, title } = readCaptions(
    'WEBVTT - Kveldsnytt\nLanguage: nn\n\nSTYLE\n::cue { color: red }\n\nNOTE ein merknad\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v.loud Ane Lie>Brua er <b>stengd</b> &amp; vakta.\n\n00:04.000 --> 00:06.000\n<v Ane Lie>Ho opnar ikkje.</v>\n<v Per Moe>Nei.</v>\n\nNOTE slutt\n',
  )
  expect(cues.map((cue) => [cue.text, cue.speaker])).toEqual([
    ['Brua er stengd & vakta.', 'Ane Lie'],
    ['Ho opnar ikkje.\nNei.', 'Ane Lie'],
  ])
  expect(text).toBe('Ane Lie: Brua er stengd & vakta. Ho opnar ikkje.\n\nPer Moe: Nei.')
  expect([language, title]).toEqual(['nn', 'Kveldsnytt'])
})

test('live captions: >> begins a turn, capitals with a colon name the speaker', () => {
  const { text } = readCaptions(
    '1\n00:00:01,000 --> 00:00:02,000\n>> MAYOR DUARTE: LEAVE NOW.\n\n2\n00:00:02,000 --> 00:00:03,000\n>> WHEN?\n\n3\n00:00:03,000 --> 00:00:04,000\nREPORTER: How many?\nThree, at least.\n',
  )
  expect(text).toBe('MAYOR DUARTE: LEAVE NOW.\n\nWHEN?\n\nREPORTER: How many? Three, at least.')
})

test('rolling captions give each line once; a song that repeats itself stays', () => {
  const rolling = ['El río', 'El río\nsubió dos metros', 'subió dos metros\nen una noche.', 'en una noche.\nNadie avisó.']
  const cue = (text: string, at: number): string => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`
  expect(readCaptions(rolling.map(cue).join('\n')).text).toBe('El río subió dos metros en una noche. Nadie avisó.')
  expect(readCaptions(['No.', 'No.', 'Sí.', 'Tal vez.', 'Bien.', 'Adiós.', 'Ya.', 'Ven.', 'Aquí.'].map(cue).join('\n')).text).toMatch(/^No\. No\. Sí\./u)
})

test('TTML: times as clocks, frames and seconds, spans and breaks', () => {
  const { cues, text, language, title } = readCaptions(
    '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="nn" ttp:frameRate="25"><head><metadata><ttm:title>Kveldsnytt</ttm:title></metadata></head><body><div><p begin="00:00:01.500" end="00:00:03:05"><span>Brua er</span><br/><span>stengd &amp; vakta.</span></p><p begin="9s" dur="1.5s">REPORTAR: Kvifor?</p><p>utan tid</p></div></body></tt>',
  )
  expect(cues).toEqual([
    { from: 1500, to: 3200, text: 'Brua er\nstengd & vakta.' },
    { from: 9000, to: 10_500, text: 'Kvifor?', speaker: 'REPORTAR' },
  ])
  expect([text, language, title]).toEqual(['Brua er stengd & vakta.\n\nREPORTAR: Kvifor?', 'nn', 'Kveldsnytt'])
})

const read = (text: string): Promise<readonly (Intake | HearsayError)[]> => intakeOf(text, 'tale.nn.srt')

test('cut anywhere: the cues before the cut are whole', async () => {
  const whole = readCaptions(srt).cues
  for (let end = 40; end < srt.length; end++) {
    const [first] = await read(srt.slice(0, end))
    if (first instanceof HearsayError || first === undefined) continue
    const cues = first.cues ?? []
    expect(cues.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, cues.length - 1)))
  }
  const cut = await read(srt.slice(0, srt.lastIndexOf('-->')))
  expect(cut.map((it) => (it instanceof HearsayError ? it.code : it.report.language))).toEqual(['nn', 'truncated-input'])
})

test('junk gives reports or typed errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('1\n', '00:00:01,000 --> 00:00:02,000\n', '-->', '<v ', '>', '>> ', 'A:', '{\\', '\n\n', 'ord ', 'WEBVTT\n', '&amp'), {
        maxLength: 40,
      }),
      async (parts) => {
        for (const it of await read(parts.join(''))) expect(it instanceof HearsayError ? it.code : 'report').not.toBe('broken')
      },
    ),
  )
})

test.each([
  '<'.repeat(200_000),
  '<v '.repeat(70_000),
  '>> A'.repeat(50_000),
  '00:00:01,000 --> 00:00:02,000\nx\n\n'.repeat(20_000),
  '{\\'.repeat(100_000),
  '&'.repeat(200_000),
  '1\n'.repeat(100_000),
])('in time that grows with the length', (junk) => {
  const start = performance.now()
  readCaptions(`1\n00:00:01,000 --> 00:00:02,000\n${junk}`)
  expect(performance.now() - start).toBeLessThan(2000)
})
