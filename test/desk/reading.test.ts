import { beforeAll, expect, test } from 'vitest'
import type { KeptReport } from '../../src/faces/desk/api/shapes.ts'
import { serveNight, type Night } from './night.ts'
import { describeDesk, openDesk } from './open-desk.ts'

/** A report as the server has it, with 200,000 characters in one paragraph and thousands of statements in them. */
function lengthened(kept: KeptReport): KeptReport {
  const sentence = 'Havna i Ytrevåg er stengt, sier ordfører Ane Lie. '
  const text = sentence.repeat(4000)
  const [statement] = kept.reading?.statements ?? []
  if (!kept.reading || !statement) throw new Error('Nothing was read out of the report.')
  const statements = Array.from({ length: 4000 }, (_, n) => {
    const from = n * sentence.length
    return { ...statement, id: `s${n + 1}`, content: [[from, from + 25]] as [number, number][], cue: [from + 27, from + 31] as [number, number] }
  })
  return {
    ...kept,
    report: { ...kept.report, text },
    reading: { ...kept.reading, events: [], report: { ...kept.reading.report, text, layout: [] }, statements },
  }
}

/** A text that wants to be more than words: markup, marks of direction, a sign of two code units, and a statement to be found in it. */
const hostile = [
  '<script>document.title = "taken"</script> <img src=x onerror=alert(1)>',
  'Havna er stengt, sier ordfører Ane Lie\u202E til NTB\u202C 😀. «Ingen får reise», sier hun. {@html "<b>"} {{7*7}}',
  '\u2067Brua er trygg\u2069, sier Per Ruud.',
].join('\n\n')

describeDesk('a report is read', () => {
  let night: Night
  let hostileId = ''
  const add = async (text: string): Promise<string> => {
    const body = JSON.stringify({ text, outlet: 'Fjordavisa', language: 'nb', publishedAt: '2031-04-02T10:00:00Z' })
    return (await night.ask<{ readonly id: string }>('/reports', { method: 'POST', body })).id
  }
  beforeAll(async () => {
    night = await serveNight()
    hostileId = await add(hostile)
  })

  test('by keyboard, item by item, with every part in its exact words', async () => {
    const desk = await openDesk({ url: night.url, path: `/reports/${night.report}`, language: 'nn' })
    await desk.press('j j')
    expect(new URL(desk.page.url()).searchParams.get('at')).toMatch(/^\d+-\d+$/u)
    const lit = await desk.page.locator('mark.chosen').allInnerTexts()
    expect(lit.join('')).not.toBe('')
    await desk.press('e')
    expect(await desk.page.locator('#evidence details[open]').count()).toBe(1)
    await desk.press('c')
    await desk.press('C')
    expect(await desk.page.evaluate('navigator.clipboard.readText()')).toBe(desk.page.url())
    expect(await desk.axe()).toEqual([])
  })

  test('a link to words lights just these', async () => {
    const { items } = await night.ask<{ items: readonly { evidence: readonly { report: string; span: readonly number[]; words: string }[] }[] }>(
      '/claims?limit=40',
    )
    const desk = await openDesk({ url: night.url, path: `/reports/${night.report}` })
    for (const { evidence } of items.slice(0, 4)) {
      const [it] = evidence
      if (!it) continue
      await desk.visit(`/reports/${it.report}?at=${it.span.join('-')}`)
      const lit = (await desk.page.locator('article mark.words, article mark.chosen, article mark.role').allTextContents()).join('')
      expect(lit).toContain(it.words)
    }
  })

  test('what it says stays words: no markup, no script, and every piece stands at its span', async () => {
    const desk = await openDesk({ url: night.url, path: `/reports/${hostileId}?marks=statement,event,time,place,actor` })
    expect(await desk.page.title()).not.toBe('taken')
    expect(await desk.page.locator('article .words script, article .words img, article .words b').count()).toBe(0)
    expect(await desk.mainText()).toContain('<script>')
    const at = await desk.page.evaluate<{ from: number; words: string }[]>(
      `[...document.querySelectorAll('article [data-from]')].map((it) => ({ from: Number(it.dataset.from), words: it.textContent }))`,
    )
    expect(at.length).toBeGreaterThan(3)
    for (const { from, words } of at) expect(hostile.slice(from, from + words.length)).toBe(words)
    expect((await desk.page.locator('article .words').allTextContents()).join('\n\n')).toBe(hostile)
  })

  test('two hundred thousand characters in one paragraph are there soon, and keys answer at once', async () => {
    const long = lengthened(await night.ask<KeptReport>(`/reports/${hostileId}`))
    expect(long.report.text).toHaveLength(200_000)
    const desk = await openDesk({ url: night.url })
    await desk.page.route(`**/v1/reports/${hostileId}`, async (route) => route.fulfill({ json: long, headers: { etag: '"long"' } }))
    const began = Date.now()
    await desk.visit(`/reports/${hostileId}`)
    await desk.page.locator('article [data-items]').first().waitFor()
    expect(Date.now() - began).toBeLessThan(15_000)
    const took = await desk.page.evaluate<number>(`(async () => {
      const at = performance.now()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - at
    })()`)
    expect(new URL(desk.page.url()).searchParams.get('at')).not.toBeNull()
    expect(took).toBeLessThan(1000)
  })

  test('on a small page nothing is cut, and the words come up when they are asked for', async () => {
    const desk = await openDesk({ url: night.url, path: `/reports/${night.report}`, width: 360, height: 740 })
    expect(await desk.scrollsSideways()).toBe(false)
    await desk.press('j o')
    expect(await desk.page.locator('#evidence').isVisible()).toBe(true)
    expect(await desk.focusedText()).toMatch(/words/u)
  })
})

describeDesk('a claim is read', () => {
  let night: Night
  beforeAll(async () => {
    night = await serveNight()
  })

  test('tellings stand by their origin, what follows is folded, and the words are a key away', async () => {
    const desk = await openDesk({ url: night.url, path: `/claims/${night.claim}` })
    const before = (await desk.rowTexts()).length
    const fold = desk.page.locator('[aria-expanded="false"][data-line]').first()
    await fold.focus()
    await desk.press('Enter')
    expect((await desk.rowTexts()).length).toBeGreaterThan(before)
    await desk.press('k o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
    await desk.press('c')
    const copied = await desk.page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied.length).toBeGreaterThan(10)
    expect(await desk.axe()).toEqual([])
  })

  test('what is disputed has both sides', async () => {
    const { items } = await night.ask<{ items: readonly { id: string; contradicts?: readonly string[] }[] }>('/claims?status=contradicted&limit=200')
    const claim = items.find(({ contradicts = [] }) => contradicts.length > 0)
    const desk = await openDesk({ url: night.url, path: `/claims/${claim?.id ?? ''}`, language: 'es' })
    expect(await desk.page.locator('.side blockquote').count()).toBeGreaterThan(1)
  })

  test('reports of a story are found by outlet and language', async () => {
    const desk = await openDesk({ url: night.url, path: `/stories/${night.story}/reports?language=nn` })
    const rows = await desk.rowTexts()
    expect(rows).toHaveLength(4)
    expect(rows.every((it) => it.includes('Norwegian Nynorsk'))).toBe(true)
  })

  test('somebody has their statements, by how they were said', async () => {
    const desk = await openDesk({ url: night.url, path: `/actors/${encodeURIComponent(night.actor)}` })
    expect(await desk.heading()).toBe(night.actor)
    await desk.press('j o')
    expect(await desk.page.locator('#evidence mark').count()).toBeGreaterThan(0)
  })
})
