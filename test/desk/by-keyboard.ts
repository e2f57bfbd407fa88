import type { Desk } from './open-desk.ts'

/** Words of the page that these tests look for. */
export interface Words {
  readonly frame: { readonly search: string; counts(numbers: Readonly<Record<'reports' | 'newsrooms' | 'origins', string>>): string }
  readonly watch: { readonly address: string }
  readonly evidence: { readonly title: string }
  readonly now: { readonly markSeen: string; readonly first: string }
  readonly search: {
    readonly keep: string
    readonly places: Readonly<Record<'statements' | 'events', string>>
    readonly filters: { readonly type: string }
  }
  readonly record: { readonly events: { readonly ASSAULT: string } }
  readonly settings: { readonly kinds: { readonly events: string } }
  readonly alerts: { readonly name: string; readonly save: string }
  readonly pictures: { readonly take: string }
}

/** The words of the page in a language, to find by them what a reader would. */
export async function wordsOf(language: string): Promise<Words> {
  const messages = (await import(`../../src/faces/desk/messages/${language}/index.ts`)) as Readonly<Record<string, Words>> // each file gives its language by name
  const words = messages[language]
  if (!words) throw new Error(`no words in ${language}`)
  return words
}

/** Goes on by the Tab key until what has the focus is called so. Throws where it never is: then a keyboard cannot reach it. */
export async function tabTo(desk: Desk, name: string): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    await desk.page.keyboard.press('Tab')
    if ((await desk.focusedText()).startsWith(name)) return
  }
  throw new Error(`The Tab key never comes to "${name}".`)
}

/** What is on the clipboard. */
export async function copied(desk: Desk): Promise<string> {
  return desk.page.evaluate<string>('navigator.clipboard.readText()')
}
