import { spawnSync } from 'node:child_process'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { languages, type Language } from '../src/words/index.ts'
import { subjects } from './subjects.ts'
import { reportsOf } from './texts.ts'

// npm run bench: characters a second, memory, and how peers that do part of the work compare, in one run on one machine.
interface Measured {
  readonly perSecond: number
  readonly megabytes: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`)
reading()
starting()
batches()
rmSync(folder, { recursive: true })

function reading(): void {
  console.log('| program | language | characters a second | memory, MB | ratio to hearsay | does |\n|---|---|---|---|---|---|')
  for (const language of languages) {
    const [ours, ...peers] = subjects
    if (!ours) return
    const own = measured(ours.name, language)
    row(ours.name, language, own, own, ours.does)
    if (language === 'en') for (const peer of peers) row(peer.name, language, measured(peer.name, language), own, peer.does)
  }
  udpipe()
}

function row(name: string, language: Language, { perSecond, megabytes }: Measured, own: Measured, does: string): void {
  console.log(`| ${name} | ${language} | ${perSecond.toLocaleString('en')} | ${megabytes} | ${(perSecond / own.perSecond).toFixed(2)} | ${does} |`)
}

function measured(name: string, language: Language): Measured {
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'bench/one.ts'), name, language], { encoding: 'utf8', cwd: root })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Measured // one.ts printed it
}

/** UDPipe 1 is no package of npm: measured where its program and a model are at hand. */
function udpipe(): void {
  const model = process.env['UDPIPE_MODEL']
  if (model === undefined) return console.log('\nUDPipe 1: set UDPIPE_MODEL to a model to measure it too.')
  const text = reportsOf('en', 400_000).join('\n\n')
  const began = performance.now()
  const run = spawnSync('udpipe', ['--tokenize', '--tag', '--parse', model], { input: text, maxBuffer: 1 << 28 })
  const seconds = (performance.now() - began) / 1000
  console.log(
    run.error
      ? `\nUDPipe 1: ${run.error.message}`
      : `\nUDPipe 1 (sentences, words, tags, lemmas, trees): ${Math.round(text.length / seconds).toLocaleString('en')} characters a second`,
  )
}

function starting(): void {
  const report = join(folder, 'report.txt')
  writeFileSync(report, reportsOf('nb', 3000).join('\n\n').slice(0, 3000))
  console.log('\n| cold start, best of 7 | ms | memory, MB |\n|---|---|---|')
  for (const [name, words] of [
    ['node alone', ['-e', '0']],
    ['hearsay --help', [join(root, 'bin/hearsay.js'), '--help']],
    ['hearsay read, 3,000 characters', [join(root, 'bin/hearsay.js'), 'read', report]],
  ] as const) {
    const runs = Array.from({ length: 7 }, () => timed(words))
    console.log(`| ${name} | ${Math.round(Math.min(...runs.map((run) => run.ms)))} | ${Math.max(...runs.map((run) => run.megabytes))} |`)
  }
}

/** One start of the program. Its memory is told on a pipe of its own when it exits. */
function timed(words: readonly string[]): { readonly ms: number; readonly megabytes: number } {
  const tell = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`
  const began = performance.now()
  const run = spawnSync(process.execPath, ['--import', tell, ...words], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const ms = performance.now() - began
  return { ms, megabytes: Math.round(Number(run.output[3]) / 1024) }
}

function batches(): void {
  const lines = reportsOf('nb', 1_500_000).map((text, at) => JSON.stringify({ id: String(at), language: 'nb', text }))
  const input = lines.join('\n')
  console.log('\n| batch of 1,500,000 characters, nb | characters a second | ratio |\n|---|---|---|')
  let one = 0
  for (const workers of [1, 2]) {
    const began = performance.now()
    const run = spawnSync(process.execPath, [join(root, 'bin/hearsay.js'), 'read', '--jsonl', '--workers', String(workers)], { input, maxBuffer: 1 << 30 })
    if (run.status !== 0) throw new Error(run.stderr.toString())
    const perSecond = Math.round(1_500_000 / ((performance.now() - began) / 1000))
    one ||= perSecond
    console.log(`| ${workers} worker${workers > 1 ? 's' : ''}, start included | ${perSecond.toLocaleString('en')} | ${(perSecond / one).toFixed(2)} |`)
  }
}
