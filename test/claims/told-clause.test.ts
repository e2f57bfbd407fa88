import { beforeAll, describe, expect, test } from 'vitest'
import { openLanguages } from '../../src/watch/languages.ts'
import { openLanguagesOf, readTold } from '../../src/watch/record/read-told.ts'
import { languages, type Language } from '../../src/words/index.ts'

const opened = openLanguages()
const told = (language: Language, text: string) => ({ report: { id: 'r', text, language }, language })

beforeAll(async () => {
  await openLanguagesOf(
    opened,
    languages.map((language) => told(language, '')),
  )
})

/** How the mention with a trigger is read alone: its words, with marks where it is an aside, has no verb that says so, or no name. */
function readAlone(language: Language, text: string, trigger: string): string {
  const mention = readTold(opened, told(language, text))?.mentions.find(({ trigger: at }) => text.slice(...at) === trigger)
  if (!mention) return 'not there'
  const { span, part, finite, subject } = mention.told
  return [part === 'whole' ? '' : part, finite ? '' : 'not finite', subject === 'named' ? '' : (subject ?? 'nobody'), text.slice(...span)]
    .filter((it) => it !== '')
    .join(' | ')
}

describe('a mention is read in', () => {
  test.each([
    ['the clause it carries', 'en', 'The bridge at Granli collapsed on Sunday.', 'collapsed', 'The bridge at Granli collapsed on Sunday'],
    ['its half of a sentence of two', 'nb', 'Broen raste søndag, og politiet stengte veien.', 'stengte', 'politiet stengte veien'],
    [
      'the sentence it only adds to',
      'en',
      'An explosion destroyed a depot in Granli, killing three workers.',
      'killing',
      'aside | An explosion destroyed a depot in Granli, killing three workers',
    ],
    ['what is said, without who says it', 'nb', 'Politisjef Liv Aas sier at broen er stengt.', 'stengt', 'broen er stengt'],
    ['what is quoted, without marks', 'es', '«El puente está cerrado», dijo la alcaldesa Ana Ruiz.', 'cerrado', 'El puente está cerrado'],
    ['what a cue says was said', 'nn', 'Brua er stengd, opplyser politiet.', 'opplyser', 'Brua er stengd'],
    [
      'the sentence of a denial, lest it be taken for what is denied',
      'es',
      'La empresa negó que hubiera una fuga.',
      'negó',
      'La empresa negó que hubiera una fuga',
    ],
    ['the sentence of who will not say', 'nb', 'Politiet vil ikke svare på hvem som ga ordren.', 'ga', 'aside | Politiet vil ikke svare på hvem som ga ordren'],
  ] as const)('%s: %s, %s', (_, language, text, trigger, expected) => {
    expect(readAlone(language, text, trigger)).toBe(expected)
  })

  test('no more than 200 characters, cut where a clause ends', () => {
    const tail =
      ', while people who live by the river carried what they could up to the church, where the mayor and two priests had lit fires and were handing out soup and bread to all'
    const text = `The dam above Granli broke on Sunday night${tail}.`
    expect(readAlone('en', text, 'broke').length).toBeLessThanOrEqual(200)
    expect(text.startsWith(readAlone('en', text, 'broke'))).toBe(true)
  })
})
