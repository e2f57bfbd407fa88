import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copied, tabTo, wordsOf } from './by-keyboard.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

/** A feed of a newsroom that has nothing to tell. */
const quiet = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:fjordavisa</id><title>Fjordavisa</title><updated>2026-03-12T12:00:00Z</updated></feed>`

// What three people come for, step by step, with nothing but a keyboard.
describeDesk('by keyboard alone', () => {
  let night: Night
  let newsroom: Server
  let feeds = ''
  beforeAll(async () => {
    newsroom = createServer((_, answer) => answer.setHeader('content-type', 'application/atom+xml').end(quiet)).listen(0, '127.0.0.1')
    await once(newsroom, 'listening')
    feeds = `127.0.0.1:${(newsroom.address() as AddressInfo).port}`
    night = await serveNight({ HEARSAY_WATCH_ALLOW_PRIVATE: feeds })
  })
  afterAll(() => newsroom.close())

  test.each(['nb', 'nn'] as const)('an editor on the night shift follows a story and passes it on (%s)', async (language) => {
    const words = await wordsOf(language)
    const desk = await openDesk({ url: night.url, language })
    // A feed is watched.
    await desk.press('g w')
    await tabTo(desk, words.watch.address)
    await desk.write(`http://${feeds}/${language}.atom`)
    await desk.press('Enter')
    await desk.page.locator('main [data-row]', { hasText: 'Fjordavisa' }).first().waitFor()
    // The story says how many reports, newsrooms and origins it has.
    await desk.press('Escape g s')
    expect(await desk.focusedText()).toContain(words.frame.counts({ reports: '18', newsrooms: '14', origins: '138' }))
    await desk.press('Enter')
    const [first = '', second = ''] = await desk.rowTexts()
    // Two claims on, the exact words are lit, and there is a way back to the line.
    await desk.press('j j o')
    expect(await desk.focusedText()).toBe(words.evidence.title)
    expect((await desk.page.locator('#evidence mark').first().innerText()).length).toBeGreaterThan(3)
    await desk.press('Escape')
    expect(second).toContain(await desk.focusedText())
    await desk.press('k')
    expect(first).toContain(await desk.focusedText())
    // The claim itself: who tells it, and the sentence with them to be passed on.
    await desk.press('Enter')
    expect(await desk.heading()).not.toBe('')
    await desk.press('j c')
    expect(await copied(desk)).toMatch(/^[«–].+\S/u)
    // What changed since the last look, and that it was looked at.
    await desk.press('g n')
    expect((await desk.rowTexts()).length).toBeGreaterThan(0)
    await tabTo(desk, words.now.markSeen)
    await desk.press('Enter')
    expect(await desk.mainText()).not.toContain(words.now.first)
    // The overview in nynorsk for the regional desk, each sentence with its words.
    await desk.press('g s')
    await desk.press('Enter')
    await desk.press('g b')
    await tabTo(desk, 'Nynorsk')
    if (language === 'nb') await desk.press('Space')
    expect(await desk.page.locator('main [lang=nn]').first().innerText()).toMatch(/\p{L}/u)
    await desk.press('j o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
  })

  test.each(['es', 'en'] as const)('a researcher finds events, sees their words and takes the record out (%s)', async (language) => {
    const words = await wordsOf(language)
    const desk = await openDesk({ url: night.url, language })
    await desk.press('/')
    expect(await desk.focusedText()).toBe(words.frame.search)
    await desk.write('Castaño')
    await desk.press('Enter')
    expect((await desk.rowTexts()).length).toBeGreaterThan(2)
    // Statements with the word, then events of a kind: found by kind, country and time.
    await tabTo(desk, words.search.places.statements)
    await desk.press('Enter')
    expect((await desk.rowTexts()).join()).toContain('Castaño')
    await tabTo(desk, words.search.places.events)
    await desk.press('Enter')
    await tabTo(desk, words.search.filters.type)
    await desk.write(words.record.events.ASSAULT)
    await tabTo(desk, words.search.keep)
    expect(new URL(desk.page.url()).searchParams.get('type')).toBe('ASSAULT')
    await desk.press('j o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
    // Who has spoken, and whether against themselves.
    await desk.visit(`/actors/${encodeURIComponent(night.actor)}`)
    expect(await desk.heading()).toBe(night.actor)
    await desk.press('j o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
    // All events as a table to be published with the work.
    await desk.visit('/settings')
    await tabTo(desk, `${words.settings.kinds.events}, CSV`)
    const file = desk.page.waitForEvent('download')
    await desk.page.keyboard.press('Enter')
    expect((await file).suggestedFilename()).toMatch(/\.csv$/u)
  })

  test.each(['en', 'nb'] as const)('an analyst keeps a search, sees what it hangs on, and prints it (%s)', async (language) => {
    const words = await wordsOf(language)
    const desk = await openDesk({ url: night.url, language })
    // A search that tells when there is news.
    await desk.press('/')
    await desk.write('Litoral')
    await desk.press('Enter')
    await tabTo(desk, words.search.keep)
    await desk.press('Enter')
    await tabTo(desk, words.alerts.name)
    await desk.write(`Litoral ${language}`)
    await tabTo(desk, words.alerts.save)
    await desk.press('Enter')
    expect(await desk.mainText()).toContain(`Litoral ${language}`)
    // Whether it all hangs on one thread: the graph, mark by mark, and as a table.
    await desk.visit(`/stories/${night.story}/sources`)
    await tabTo(desk, words.pictures.take)
    await desk.page.keyboard.press('Tab')
    const mark = await desk.focusedText()
    await desk.press('ArrowRight')
    expect(await desk.focusedText()).not.toBe(mark)
    await desk.press('t')
    expect(await desk.page.locator('main table').count()).toBeGreaterThan(0)
    // Deaths as they were told, by whom.
    await desk.visit(`/stories/${night.story}/numbers`)
    await desk.press('t')
    expect(await desk.page.locator('main table').first().innerText()).toMatch(/7/u)
    // One page on paper: nothing of the frame, all of the words.
    await desk.visit(`/stories/${night.story}/brief`)
    await desk.page.emulateMedia({ media: 'print' })
    expect(await desk.page.locator('#rail').isVisible()).toBe(false)
    expect((await desk.page.pdf()).length).toBeGreaterThan(5000)
  })

  test('a correction is five keys away, and so is taking it back', async () => {
    const desk = await openDesk({ url: night.url, path: `/reports/${night.report}`, language: 'nb' })
    await desk.press('j f')
    await desk.page.locator('dialog[open]').waitFor()
    expect(await desk.axe()).toEqual([])
    await desk.press('Escape')
    expect(await desk.page.locator('dialog[open]').count()).toBe(0)
  })
})
