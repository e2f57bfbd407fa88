import { digestOf, type Digest, type Told } from '../../record/index.ts'
import { HearsayError } from '../../words/index.ts'
import { languageOf, type Languages } from '../languages.ts'
import { readWithText } from '../reader.ts'
import { corrected, type OfReport } from './corrections.ts'

/** A report to be read, with what people say of it. */
export interface ToldToRead extends Told {
  readonly corrections?: OfReport | undefined
}

/** Opens the languages of some reports, so that they can be read at once. */
export async function openLanguagesOf(opened: Languages, toldOnes: Iterable<Told>): Promise<void> {
  const seen = new Set<string | undefined>()
  for (const told of toldOnes) {
    if (seen.has(told.report.language) && told.report.language !== undefined) continue
    seen.add(told.report.language)
    const language = languageToRead(told)
    if (language !== undefined) await opened.open(language)
  }
}

/** A report read for the record; nothing where it is in no language that Hearsay reads. */
export function readTold(opened: Languages, told: ToldToRead): Digest | undefined {
  const language = languageToRead(told)
  if (language === undefined || told.report.quality === 'wall') return undefined
  const { reading, text } = readWithText(opened, told.report, language)
  return digestOf(text, told.corrections ? corrected(reading, told.corrections) : reading, told)
}

function languageToRead({ report }: Told): ReturnType<typeof languageOf> | undefined {
  try {
    return languageOf(report)
  } catch (thrown) {
    if (thrown instanceof HearsayError && /^language-/u.test(thrown.code)) return undefined
    throw thrown
  }
}
