import { describe, expect, test } from 'vitest'
import { classesOf, scanPage, type Page } from '../page/index.ts'
import { blocksOf } from './blocks.ts'
import { groundOf } from './ground.ts'
import { saidBy } from './said.ts'
import { viewOf, type View } from './view.ts'

const line = 'Elva steg med to meter i natt, og kommunen har stengt begge bruene i byen, opplyser ordføreren. '
const prose = (count: number): string => `<p>${line}</p>`.repeat(count)

function viewIn(source: string): { readonly page: Page; readonly view: View } {
  const page = scanPage(source)
  return { page, view: viewOf(groundOf(page, blocksOf(page), saidBy(page), [])) }
}

describe('elements that may hold the text', () => {
  const { page, view } = viewIn(
    `<title>Elva stiger</title><div class="page"><div class="top"><a href="/">Sport</a></div><article class="story"><h1>Elva stiger</h1><div class="article-body">${prose(4)}<div class="box"><p>${line}</p></div></div></article><div class="more">${prose(2)}</div></div>`,
  )
  test.each([
    ['dense', 'article-body'],
    ['article', 'story'],
    ['named', 'article-body'],
  ] as const)('%s', (name, classes) => {
    expect(classesOf(page, view.containers[name])).toBe(classes)
  })
  test('the headline', () => {
    expect(view.ground.blocks[view.headline]?.text).toBe('Elva stiger')
  })
  test('a block hangs on the trunk by a branch', () => {
    const row = view.ground.blocks.findIndex((_, index) => classesOf(page, view.branches.branch[index] ?? 0) === 'more')
    expect(view.branches.junction[row]).toBe(2)
    expect(view.ground.blocks[row]?.text).toBe(line.trim())
  })
})

test('the article with the headline comes before a longer one below', () => {
  const { page, view } = viewIn(
    `<title>Elva stiger</title><article class="first"><h1>Elva stiger</h1><div class="one">${prose(4)}</div></article><article><h1>Ny skole</h1><div class="two">${prose(8)}</div></article>`,
  )
  expect(classesOf(page, view.containers.dense)).toBe('one')
})

test('words of the headline, the description and the stated text', () => {
  const { view } = viewIn(
    `<title>Elva stiger i Vik</title><meta name="description" content="${line}"><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${line}"}</script><h1>Elva stiger i Vik</h1><p>${line}</p><p>Elva er lang.</p>`,
  )
  expect([...view.overlaps.ofTitle]).toEqual([100, 50, 25])
  expect([...view.overlaps.inTitle]).toEqual([100, 12, 33])
  expect([...view.overlaps.description]).toEqual([0, 100, 0])
  expect([...view.overlaps.body]).toEqual([0, 100, 0])
})
