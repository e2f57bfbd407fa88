import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptOf, readOf } from '../../test/kept-reports.ts'
import { onEveryStore } from '../../test/stores.ts'
import { openStore, type Kept, type Store } from './index.ts'

onEveryStore(({ place, runs }) => {
  const open = async (): Promise<Store> => openStore(await place(), { create: true })

  describe('keeping', () => {
    test('a report comes back as it came in, with its reading', async () => {
      const store = await open()
      const kept = readOf({ guid: 'urn:x:1', url: 'https://fjordavisa.example/1', publishedAt: '2031-04-02T09:00:00+02:00', bylines: ['Kari Vik'] })
      const [acknowledged] = await store.keep([kept])
      expect(acknowledged?.fate).toBe('new')
      const found = await store.report(acknowledged?.id ?? '')
      expect(found?.report).toEqual(kept.intake.report)
      expect(found?.reading).toEqual(kept.reading?.reading)
      expect(found).toMatchObject({ guid: 'urn:x:1', from: { title: 'feed' }, file: 'feed.xml', readAt: '2031-04-02T10:00:00Z', quality: 'full', latest: true })
      expect(found?.original).toMatch(/^[\da-f]{64}$/u)
      await store.close()
    })

    test('a text that is changed back is the newest again where it is what stands there now, and is told of', async () => {
      const store = await open()
      const at = (text: string, hour: number, current = true): Kept => keptOf({ guid: 'x', text }, { readAt: `2031-04-02T1${hour}:00:00Z`, current })
      await store.keep([at('A', 0)])
      await store.keep([at('B', 1)])
      await store.keep([at('A', 2, false)])
      const [known] = await store.keep([at('B', 2)])
      expect((await store.reports()).items.map(({ id }) => id)).toEqual([known?.id])
      const { last } = await store.changes.range()
      const [back] = await store.keep([at('A', 3)])
      expect(back?.fate).toBe('known')
      expect((await store.reports()).items.map(({ id }) => id)).toEqual([back?.id])
      expect((await store.report(back?.id ?? ''))?.versions.map(({ latest }) => latest)).toEqual([true, false])
      expect((await store.changes.after(last)).items.map(({ fate, id, of }) => [fate, id, of])).toEqual([['changed', back?.id, back?.item]])
      await store.close()
    })

    test.each([['first'], ['last']])('the whole is the newest, also where an undated beginning of it comes %s', async (when) => {
      const store = await open()
      const whole = keptOf({ guid: 'x', text: 'Havna er stengt. Broen også.', publishedAt: '2031-04-02T09:00:00Z' }, { readAt: '2031-04-02T10:00:00Z' })
      const beginning = keptOf({ guid: 'x', text: 'Havna er stengt.', quality: 'teaser' }, { readAt: '2031-04-02T10:30:00Z' })
      for (const kept of when === 'first' ? [beginning, whole] : [whole, beginning]) await store.keep([kept])
      expect((await store.reports()).items.map(({ quality }) => quality)).toEqual(['full'])
      await store.close()
    })

    test('what is there already is passed over, and a changed text is a version', async () => {
      const store = await open()
      const first = keptOf({ guid: 'a', publishedAt: '2031-04-02T09:00:00Z' })
      const changed = keptOf({ guid: 'a', text: 'Havna er åpen igjen.', publishedAt: '2031-04-02T09:00:00Z', updatedAt: '2031-04-02T11:00:00Z' })
      expect((await store.keep([first, first])).map(({ fate }) => fate)).toEqual(['new', 'known'])
      expect((await store.keep([changed, first])).map(({ fate }) => fate)).toEqual(['version', 'known'])
      const [item] = (await store.reports()).items
      expect((await store.reports()).items).toHaveLength(1)
      const kept = await store.report(item?.item ?? '')
      expect(kept?.report.text).toBe('Havna er åpen igjen.')
      expect(kept?.versions.map(({ latest }) => latest)).toEqual([true, false])
      expect((await store.report(kept?.versions[1]?.id ?? ''))?.report.text).toBe(first.intake.report.text)
      await store.close()
    })

    test('a reading is found again by words, what is known, engine and packs', async () => {
      const store = await open()
      const kept = readOf({ publishedAt: '2031-04-02' })
      await store.keep([kept])
      const { report } = kept.intake
      const engine = { version: '1.0.0', packs: { nb: 'x' } }
      expect(await store.reading({ of: { ...report, id: 'other' }, engine })).toMatchObject({ report: { id: 'other', text: report.text } })
      expect(await store.reading({ of: { ...report, publishedAt: '2031-04-03' }, engine })).toBeUndefined()
      expect(await store.reading({ of: report, engine: { ...engine, packs: { nb: 'y' } } })).toBeUndefined()
      await store.close()
    })

    test('a reading by another engine takes the place of the rows, and both readings stay', async () => {
      const store = await open()
      await store.keep([readOf({}, '1.0.0')])
      await store.keep([readOf({}, '2.0.0')])
      expect((await store.health()).counts).toEqual({
        reports: 1,
        versions: 1,
        unread: 0,
        readings: 2,
        statements: 1,
        events: 1,
        actors: 1,
        stories: 0,
        claims: 0,
        corrections: 0,
      })
      expect([...(await store.known([keptOf().intake])).values()]).toEqual([{ engine: '2.0.0' }])
      expect((await store.searchStatements({ words: 'stengt' })).items).toHaveLength(1)
      await store.close()
    })

    test('any text is kept in its length, and found by its words', async () => {
      const store = await open()
      const texts = ['Havna\u0000er stengt 🚢.', `${Array.from({ length: 100_000 }, (_, n) => `ord${n}`).join(' ')} slutt`, '']
      const kept = await store.keep(texts.map((text, n) => readOf({ guid: `${n}`, title: 'Nytt', text })))
      for (const [n, text] of texts.entries()) {
        const found = await store.report(kept[n]?.id ?? '')
        expect(found?.report.text.replace('\uFFFD', '\u0000')).toBe(text)
        expect(found?.reading?.statements[0]?.content).toEqual([[0, text.length]])
      }
      expect((await store.search({ words: 'ord77' })).items).toHaveLength(1)
      expect((await store.search({ words: '"er stengt"' })).items).toHaveLength(1)
      await store.close()
    })

    test('all of a batch is kept or nothing', async () => {
      const store = await open()
      const broken = { ...keptOf({ guid: 'b' }), readAt: undefined as unknown as string } // what no driver takes
      await expect(store.keep([keptOf({ guid: 'a' }), broken])).rejects.toMatchObject({ name: 'HearsayError' })
      expect((await store.health()).counts.versions).toBe(0)
      expect((await store.keep([keptOf({ guid: 'a' })]))[0]?.fate).toBe('new')
      await store.close()
    })
  })

  test('any order of adding, in any batches, gives the same store', async () => {
    const text = fc.constantFrom('Brua er stengt.', 'Brua er åpen.', 'Ingen vet noe om brua.')
    const report = fc.record({ guid: fc.constantFrom('1', '2', '3'), text, hour: fc.integer({ min: 0, max: 3 }) })
    const added = fc.array(report, { minLength: 1, maxLength: 12 })
    const orders = added.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }), fc.integer({ min: 1, max: 5 })),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([one, other, size]) => {
        expect(await contentAfter(other, size)).toEqual(await contentAfter(one, 100))
      }),
      { numRuns: runs(25) },
    )
  })

  /** Every version and statement after these were added, with times that follow from what they say. */
  async function contentAfter(reports: readonly { readonly guid: string; readonly text: string; readonly hour: number }[], size: number): Promise<unknown> {
    const store = await open()
    const kept = reports.map(({ guid, text, hour }): Kept =>
      readOf({ guid, text: `${text} ${hour}`, publishedAt: '2031-04-02T00:00:00Z', updatedAt: `2031-04-02T0${hour}:30:00Z` }),
    )
    for (let at = 0; at < kept.length; at += size) await store.keep(kept.slice(at, at + size))
    const items = (await store.reports()).items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const whole = await Promise.all(items.map(async (item) => store.report(item.id)))
    const statements = (await store.statements()).items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const { faults, counts } = await store.health()
    await store.close()
    return { whole, statements, faults, counts }
  }

  describe('pages', () => {
    test('are newest first, and nothing is lost or told twice while more comes in', async () => {
      const store = await open()
      const at = (n: number): string => `2031-04-02T10:${String(n).padStart(2, '0')}:00Z`
      await store.keep(Array.from({ length: 30 }, (_, n) => keptOf({ guid: String(n), title: `Sak ${n}`, publishedAt: at(n) })))
      const seen: (string | undefined)[] = []
      for (let after: string | undefined; ;) {
        const page = await store.reports({ limit: 7, ...(after === undefined ? {} : { after }) })
        seen.push(...page.items.map(({ title }) => title))
        await store.keep([keptOf({ guid: `later ${seen.length}`, publishedAt: at(59) })])
        if (page.next === undefined) break
        after = page.next
      }
      expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => `Sak ${29 - n}`))
      await store.close()
    })
  })

  describe('search', () => {
    const found = async (store: Store, words: string, more: object = {}): Promise<readonly (string | undefined)[]> =>
      (await store.search({ words, ...more })).items.map(({ line }) => line.title)

    test('finds words of all languages without their accents, newest first', async () => {
      const store = await open()
      const titles = ['Raketter over Tromsø', 'Explosión en Córdoba', 'Båten kom fram', 'Fire near Århus', 'Gjødselen er væk']
      await store.keep(titles.map((title, n) => keptOf({ guid: String(n), title, text: '', publishedAt: `2031-04-0${n + 1}` })))
      expect(await found(store, 'tromso')).toEqual(['Raketter over Tromsø'])
      expect(await found(store, 'cordoba explosion')).toEqual(['Explosión en Córdoba'])
      expect(await found(store, 'baten')).toEqual(['Båten kom fram'])
      expect(await found(store, 'ARHUS')).toEqual(['Fire near Århus'])
      expect(await found(store, 'vaek')).toEqual(['Gjødselen er væk'])
      expect(await found(store, 'e*')).toEqual(['Gjødselen er væk', 'Explosión en Córdoba'])
      expect(await found(store, '"over tromsø"')).toEqual(['Raketter over Tromsø'])
      expect(await found(store, '"tromsø over"')).toEqual([])
      expect(await found(store, 'er -tromsø')).toEqual(['Gjødselen er væk'])
      await store.close()
    })

    test('keeps to times and outlet, and marks the words', async () => {
      const store = await open()
      await store.keep([
        keptOf({ guid: '1', title: 'Brua stengt', publishedAt: '2031-04-01T12:00:00Z' }),
        keptOf({ guid: '2', title: 'Brua åpen', publishedAt: '2031-04-03T12:00:00Z', outlet: { name: 'Havposten & Co' } }),
      ])
      expect(await found(store, 'brua', { from: '2031-04-02' })).toEqual(['Brua åpen'])
      expect(await found(store, 'brua', { to: '2031-04-02' })).toEqual(['Brua stengt'])
      expect(await found(store, 'brua', { outlet: 'havposten & co' })).toEqual(['Brua åpen'])
      const [first] = (await store.search({ words: 'apen' })).items
      expect(first?.titleMarks?.map((mark) => first.line.title?.slice(...mark))).toEqual(['åpen'])
      await store.close()
    })

    test('finds the newest version only', async () => {
      const store = await open()
      await store.keep([readOf({ guid: '1', text: 'Fem er døde.' }), readOf({ guid: '1', text: 'Fire er døde.', updatedAt: '2031-04-09T12:00:00Z' })])
      expect(await found(store, 'fem')).toEqual([])
      expect(await found(store, 'fire')).toHaveLength(1)
      expect((await store.searchStatements({ words: 'døde' })).items.map(({ excerpt }) => excerpt)).toEqual(['Fire er døde.'])
      await store.close()
    })

    test('whatever is typed is a search', async () => {
      const store = await open()
      await store.keep([keptOf()])
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (words) => {
          expect((await store.search({ words, outlet: words })).items.length).toBeLessThan(2)
        }),
      )
      await store.close()
    })
  })
})
