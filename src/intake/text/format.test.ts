import { expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { reportsIn } from '../reports-in.ts'

async function taken(text: string): Promise<readonly unknown[]> {
  const items = []
  const bytes = (async function* () {
    yield new TextEncoder().encode(text)
  })()
  for await (const item of reportsIn({ name: 'a.txt', id: 'a.txt', bytes })) items.push(item instanceof HearsayError ? item.code : item.report.text)
  return items
}

test.each(['Elva stig.\n\n– Vi dreg, seier ho. \n', '[Foto: NTB] Elva stig.', '{Red. mrk.} Elva stig.', '["Elva stig"] sa ho.'])(
  '%j stays character for character',
  async (text) => {
    expect(await taken(text)).toEqual([text])
  },
)

test.each(['{"id":"1","text":"Elva stig."}\n{"id":"2"}', '[\n{"a": 1}\n]', '{"a":\n[1]}'])('%j is data and no report', async (text) => {
  expect(await taken(text)).toEqual(['unknown-format'])
})

test.each(['', ' \n\n\t', '– … !'])('%j has no words', async (text) => {
  expect(await taken(text)).toEqual(['empty-report'])
})
