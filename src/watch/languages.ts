import { loadKnowledge, type Knowledge, type KnowledgeOptions } from '../knowledge/index.ts'
import { loadLanguage, tongueOf, type LoadedLanguage } from '../language/index.ts'
import { HearsayError, languages, type Language, type ReportInput } from '../words/index.ts'

/** Languages opened as they are needed: each model is loaded once. */
export interface Languages {
  open(language: Language): Promise<LoadedLanguage>
  /** A language that has been opened before, without waiting. */
  opened(language: Language): LoadedLanguage | undefined
  /** Facts about the world, with the user's own over the house's. */
  readonly knowledge: Knowledge
}

/** Languages of which none is loaded yet. Throws what reading the user's own facts throws. */
export function openLanguages(options: KnowledgeOptions = {}): Languages {
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
    knowledge: loadKnowledge(options),
  }
}

/** The language a report says it is in, else the one its words show. Throws `language-unknown` or `language-unsupported`. */
export function languageOf(report: ReportInput): Language {
  const named = report.language?.toLowerCase().split(/[-_]/u)[0]
  if (named && named !== 'no' && named !== 'und') return supported(named, report.id)
  const told = tongueOf(report.text)
  if (told === undefined) throw new HearsayError('language-unknown', {}, { where: report.id })
  return supported(told, report.id)
}

/** What Hearsay tells apart from its own languages, and codes that a report may bring. */
const names: Readonly<Record<string, string>> = { da: 'Danish, a language', sv: 'Swedish, a language', other: 'a language' }

function supported(code: string, id: string): Language {
  const known = languages.find((language) => language === code)
  if (!known) throw new HearsayError('language-unsupported', { language: names[code] ?? `"${code}", a language` }, { where: id })
  return known
}
