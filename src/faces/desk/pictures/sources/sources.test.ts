import { expect, test } from 'vitest'
import { en } from '../../messages/en/index.ts'
import { nn } from '../../messages/nn/index.ts'
import { graph } from './graph-fixture.ts'
import { laySources, withIds } from './lay-sources.ts'
import { hangingOnOne, nameOf, nodeSaid, nodeShown, sourcesSentence, sourcesTable, type SourcesSaid } from './said-sources.ts'
import { walkSources } from './walk-sources.ts'
import { wayThrough } from './ways.ts'

const said: SourcesSaid = { words: en.sources, record: en.record, clock: (iso) => iso.slice(11, 16), count: String }
const find = (id: string) => graph.nodes.find((node) => node.id === id) ?? graph.nodes[0]!

test('a sentence says what all hangs on', () => {
  expect(sourcesSentence(graph, said)).toBe(
    'Behind 9 reports from 2 newsrooms stand 2 origins. 7 reports hang on the mayor alone. 12 claims of less weight are left out.',
  )
  expect(sourcesSentence({ ...graph, more: { claims: 0 } }, { ...said, words: nn.sources, record: nn.record })).toBe(
    'Bak 9 meldingar frå 2 redaksjonar står 2 opphav. 7 meldingar kviler på the mayor åleine.',
  )
})

test('what may come from several hangs on none alone', () => {
  const both = { ...graph, edges: graph.edges.map((it) => (it.kind === 'relays' ? { ...it, to: 'newsroom:Døgnet' } : it)) }
  expect(hangingOnOne(both).map(({ origin, reports }) => [origin.name, reports])).toEqual([['the mayor', 7]])
  const none = { ...both, edges: [...both.edges, { ...both.edges[0]!, to: 'newsroom:La Bocana' }] }
  expect(hangingOnOne(none)).toEqual([])
  expect(sourcesSentence(none, said)).toContain('No origin stands behind more of them than the mayor: 3 of 9.')
})

test('a node says what it is, whence and whereto, and holds all words that went through it', () => {
  expect(nodeSaid(find('newsroom:La Bocana'), graph, said)).toBe(
    'La Bocana (newsroom, 1 report, 1 claim). Comes from: Radio Arrecife, the mayor. Leads to: 7 more reports.',
  )
  expect(nameOf(find('report:Brua er stengt'), said)).toEqual({ name: 'Brua er stengt', under: 'Døgnet 20:10', count: '' })
  expect(nodeShown(find('newsroom:Døgnet'), graph, said).evidence).toHaveLength(3)
})

test('the table has every edge with its words, under where it comes from', () => {
  const { rows } = sourcesTable(graph, said)
  expect(rows).toHaveLength(graph.edges.length)
  expect(rows[0]?.cells).toEqual(['the mayor', 'says it to', 'Radio Arrecife', 2])
  expect(rows.every(({ shown }) => (shown?.evidence.length ?? 0) > 0)).toBe(true)
})

test('the ways through a node or an edge are lit, and no others', () => {
  const lit = wayThrough('relay:Radio Arrecife', withIds(graph))
  expect([...lit].filter((id) => graph.nodes.some((node) => node.id === id)).toSorted()).toEqual(
    ['newsroom:La Bocana', 'origin:the mayor', 'relay:Radio Arrecife', 'report…'].toSorted(),
  )
  expect(lit.has('origin:the mayor > newsroom:La Bocana says')).toBe(false)
  const edge = wayThrough('origin:the mayor > newsroom:La Bocana says', withIds(graph))
  expect(edge.has('relay:Radio Arrecife')).toBe(false)
  expect(edge.has('report…')).toBe(true)
})

test('arrows go through a column and along the thickest line', () => {
  const layout = laySources(graph, 720, (node) => nameOf(node, said))
  const next = walkSources(layout)
  const at = (id: string): number => layout.nodes.findIndex(({ node }) => node.id === id)
  expect(next(at('origin:the mayor'), 'ArrowRight')).toBe(at('relay:Radio Arrecife'))
  expect(next(at('relay:Radio Arrecife'), 'ArrowRight')).toBe(at('newsroom:La Bocana'))
  expect(next(at('newsroom:La Bocana'), 'ArrowLeft')).toBe(at('relay:Radio Arrecife'))
  expect(next(at('origin:the mayor'), 'ArrowLeft')).toBe(at('origin:the mayor'))
  const reports = layout.nodes.flatMap(({ node }, n) => (node.layer === 'report' ? [n] : []))
  expect(reports.slice(1).map((it) => next(it, 'ArrowUp'))).toEqual(reports.slice(0, -1))
  expect([next(reports[1]!, 'Home'), next(reports[0]!, 'End')]).toEqual([reports[0], reports.at(-1)])
  expect(next(reports[0]!, 'PageDown')).toBeUndefined()
  const line = layout.nodes.length + layout.edges.findIndex(({ edge }) => edge.from === 'origin:Meridian')
  expect([next(line, 'ArrowLeft'), next(line, 'ArrowRight')]).toEqual([at('origin:Meridian'), at('newsroom:Døgnet')])
})
