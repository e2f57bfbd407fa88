import { beforeAll, expect, test } from 'vitest'
import { everyScreen, languages, themes } from './every-screen.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

describeDesk('nobody is kept out', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test.each(everyScreen)('%s, in four languages, light and dark', async (_, path) => {
    const desk = await openDesk({ url: night.url, path: path(night), language: languages[0] })
    const found: string[] = []
    for (const [at, language] of languages.entries()) {
      if (at > 0) await desk.visit(withLanguage(path(night), language))
      // Words and colours do not hang on each other: every language once, every theme twice.
      for (const theme of process.env['HEARSAY_TEST_DESK'] === 'all' ? themes : themes.slice(at % 2, (at % 2) + 1)) {
        await desk.page.emulateMedia({ colorScheme: theme })
        found.push(...(await desk.axe()).map((it) => `${language}, ${theme}: ${it}`))
      }
    }
    expect(found).toEqual([])
  })
})

function withLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
}
