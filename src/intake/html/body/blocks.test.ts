import { describe, expect, test } from 'vitest'
import { scanPage } from '../page/index.ts'
import { blocksOf } from './blocks.ts'
import { textOfBlocks } from './write-text.ts'

const textsOf = (source: string): string[] => blocksOf(scanPage(source)).map((block) => block.text)

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>En <b>to</b>\n tre</p><p>fire</p>', ['En to tre', 'fire']],
    ['text between blocks', '<div>a<p>b</p>c</div>d', ['a', 'b', 'c', 'd']],
    ['one line break, two line breaks', 'a<br>b<br><br>c<br> <br>d', ['a\nb', 'c', 'd']],
    ['inline elements of their own name', '<p><x-link>El</x-link> <span>río</span></p>', ['El río']],
    ['scripts, styles, drawings', '<p>a<script>b</script><style>c</style><svg><text>d</text></svg>e</p>', ['ae']],
    ['soft hyphens and hard spaces', '<p>kommune&shy;styret i&nbsp;Vik</p>', ['kommunestyret i Vik']],
    ['cells and entries', '<table><tr><td>a<td>b</table><ul><li>c<li>d</ul>', ['a', 'b', 'c', 'd']],
    ['comments between words', '<p>tre<!-- x -->tti <!-- y -->hus</p>', ['tretti hus']],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts)
  })

  test('characters in links and in bold', () => {
    const [block] = blocksOf(scanPage('<p>Les <a href="/">mer <b>her</b></a> nå</p>'))
    expect(block).toMatchObject({ text: 'Les mer her nå', linked: 6, bold: 3 })
  })

  test('the lowest element around all of it', () => {
    const page = scanPage('<div><p><span>a <b>b</b></span></p></div>')
    const [block] = blocksOf(page)
    expect(block?.element).toBe(3)
  })
})

test('entries of a list stand on lines of their own, other blocks apart', () => {
  const page = scanPage('<p>Stengt:</p><ul><li>E6</li><li>E8</li></ul><p>Åpent</p><ul><li>E10</li></ul>')
  expect(textOfBlocks(page, blocksOf(page))).toBe('Stengt:\n\nE6\nE8\n\nÅpent\n\nE10')
})
