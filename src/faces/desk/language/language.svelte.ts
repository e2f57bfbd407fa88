import { ask, here } from '../address/index.ts'
import type { Messages } from '../messages/messages.ts'
import { languageOf, type PageLanguage } from './languages.ts'

const load: Readonly<Record<PageLanguage, () => Promise<Messages>>> = {
  nb: async () => (await import('../messages/nb/index.ts')).nb,
  nn: async () => (await import('../messages/nn/index.ts')).nn,
  en: async () => (await import('../messages/en/index.ts')).en,
  es: async () => (await import('../messages/es/index.ts')).es,
}

let language = $state<PageLanguage>('en')
let messages = $state.raw<Messages>()

/** The language of the page and its words. Nothing is drawn before they have come. */
export const page = {
  get language(): PageLanguage {
    return language
  },
  get ready(): boolean {
    return messages !== undefined
  },
  /** The words of the page. */
  get words(): Messages {
    if (!messages) throw new Error('The words of the page have not come yet.')
    return messages
  },
}

/** Loads the language that the address, the last visit or the browser asks for, and follows the address. To be called while the page begins. */
export function followLanguage(): void {
  $effect(() => {
    const wanted = languageOf(here.query('lang') ?? localStorage.getItem('language') ?? undefined, navigator.languages)
    void load[wanted]().then((words) => {
      language = wanted
      messages = words
      document.documentElement.lang = wanted
    })
  })
}

/** Chooses a language, for this address and for later visits. */
export function chooseLanguage(chosen: PageLanguage): void {
  localStorage.setItem('language', chosen)
  ask({ lang: chosen })
}
