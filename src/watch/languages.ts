import { loadLanguage, type LoadedLanguage } from '../language/index.ts'
import { identify } from './stand-in.ts'
import { HearsayError, languages, type Language, type ReportInput } from '../words/index.ts'

/** Languages opened as they are needed: each model is loaded once. */
export interface Languages {
  open(language: Language): Promise<LoadedLanguage>
  /** A language that has been opened before, without waiting. */
  opened(language: Language): LoadedLanguage | undefined
}

export function openLanguages(): Languages {
  const loading = new Map<Language, Promise<LoadedLanguage>>()
  const loaded = new Map<Language, LoadedLanguage>()
  return {
    open(language) {
      const known = loading.get(language)
      if (known) return known
      const opening = loadLanguage(language).then((it) => {
        loaded.set(language, it)
        return it
      })
      loading.set(language, opening)
      return opening
    },
    opened: (language) => loaded.get(language),
  }
}

/** The language a report says it is in, else the one its words show. Throws `language-unknown` or `language-unsupported`. */
export function languageOf(report: ReportInput): Language {
  const named = report.language?.toLowerCase().split(/[-_]/u)[0]
  if (named && named !== 'no' && named !== 'und') return supported(named)
  return supported(identify(report.text))
}

function supported(code: string | undefined): Language {
  if (code === undefined) throw new HearsayError('language-unknown')
  const known = languages.find((language) => language === code)
  if (!known) throw new HearsayError('language-unsupported', { language: code })
  return known
}
