/** Languages of the page, each by its own name. */
export const pageLanguages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', es: 'Español' } as const
export type PageLanguage = keyof typeof pageLanguages

/** The language that is asked for, else the first one the reader has that the page has, too; `no` is bokmål. */
export function languageOf(asked: string | undefined, readers: readonly string[]): PageLanguage {
  const found = [asked, ...readers].map((tag) => known(tag?.split('-')[0]?.toLowerCase())).find((it) => it !== undefined)
  return found ?? 'en'
}

function known(tag: string | undefined): PageLanguage | undefined {
  if (tag === 'no') return 'nb'
  return tag !== undefined && Object.hasOwn(pageLanguages, tag) ? (tag as PageLanguage) : undefined
}

/** How a language is called in the language of the page: `nynorsk`, `Spanish`; the tag itself where it has no name. */
export function languageName(tag: string, language: PageLanguage): string {
  try {
    return new Intl.DisplayNames(language === 'nn' ? ['nn', 'nb'] : [language], { type: 'language' }).of(tag) ?? tag
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return tag // a report may say anything of its language
  }
}
