import { recordFormats, type RecordFormatName, type StatementRow } from '../src/export/index.ts'

// npx tsx bench/export.ts [ROWS]: statements of 25 words through the formats for tables: seconds, megabytes, highest memory of the process.
const count = Number(process.argv[2] ?? 1_000_000)

// oxlint-disable-next-line require-await -- a store waits
async function* statements(): AsyncGenerator<StatementRow> {
  for (let n = 0; n < count; n++)
    yield {
      id: `r${n}-s1`,
      report: `r${n}`,
      outlet: `Avis ${n % 40}`,
      publishedAt: '2031-04-02T10:00:00Z',
      speaker: `Person ${n % 9000}`,
      type: n % 3 === 0 ? 'direct' : 'indirect',
      stance: 'says',
      words: `Brua nummer ${n} over fjorden er stengt for alle som vil over den i natt, og det er ingen i kommunen som vet hvor lenge det varer denne gangen.`,
      confidence: 0.5,
    }
}

for (const name of ['jsonl', 'csv', 'parquet'] as const satisfies readonly RecordFormatName[]) {
  let [bytes, peak]: [number, number] = [0, 0]
  const begun = performance.now()
  for await (const part of recordFormats[name].write(
    { kind: 'statements', rows: statements() },
    { report: nothing, story: nothing, at: '2031-04-02T13:00:00Z' },
  )) {
    bytes += typeof part === 'string' ? Buffer.byteLength(part) : part.length
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  console.log(
    `${name}: ${count} rows, ${((performance.now() - begun) / 1000).toFixed(1)} s, ${Math.round(bytes / 1e6)} MB, ${Math.round(peak / 1e6)} MB of memory`,
  )
}

async function nothing(): Promise<undefined> {
  return undefined
}
