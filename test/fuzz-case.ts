import { formats } from '../src/intake/formats.ts'
import { reportsIn, type FormatName } from '../src/intake/index.ts'
import { openSource } from '../src/intake/source.ts'
import { HearsayError, type Intake } from '../src/words/index.ts'
import { diceOf, type Dice } from './fuzz-mutations.ts'

/** CPU milliseconds one input may take: a second, or what SLOWEST says. */
export const slowest = Number(process.env['SLOWEST'] ?? 1000)

/** Bytes the process may grow by for one input. */
const largest = 600 * 1024 * 1024

/** Runs an input through a format, or through whatever it looks like, and says what is wrong; undefined where nothing is. `number` says how it is cut into chunks. */
export async function faultOf(bytes: Uint8Array, format: FormatName, number: number): Promise<string | undefined> {
  const dice = diceOf(number)
  const straight = dice.roll(2) === 0
  const first = await runOf(bytes, format, straight, dice)
  if (typeof first === 'string') return first
  if (dice.roll(4) > 0) return undefined
  const second = await runOf(bytes, format, straight, undefined)
  if (typeof second === 'string') return second
  return JSON.stringify(first) === JSON.stringify(second) ? undefined : 'other reports when the bytes come in other pieces'
}

type Outcome = readonly (Intake | { readonly code: string; readonly message: string })[]

async function runOf(bytes: Uint8Array, format: FormatName, straight: boolean, dice: Dice | undefined): Promise<Outcome | string> {
  const before = { cpu: process.cpuUsage(), memory: process.memoryUsage().rss }
  const outcome: (Intake | { readonly code: string; readonly message: string })[] = []
  const source = { name: 'fuzz', id: 'fuzz', bytes: chunksOf(bytes, dice) }
  try {
    for await (const item of straight ? straightThrough(source, format) : reportsIn(source)) {
      const fault = item instanceof HearsayError ? faultOfError(item) : faultOfIntake(item)
      if (fault !== undefined) return fault
      outcome.push(item instanceof HearsayError ? { code: item.code, message: item.message } : item)
    }
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) return `threw ${thrown instanceof Error ? (thrown.stack?.split('\n').slice(0, 4).join(' ') ?? '') : String(thrown)}`
    outcome.push({ code: thrown.code, message: thrown.message })
  }
  const { user, system } = process.cpuUsage(before.cpu)
  const time = (user + system) / 1000
  if (time > slowest) return `took ${Math.round(time)} ms for ${bytes.length} bytes`
  const grown = process.memoryUsage().rss - before.memory
  return grown > largest ? `grew by ${Math.round(grown / 1024 / 1024)} MB for ${bytes.length} bytes` : outcome
}

async function* straightThrough(source: Parameters<typeof reportsIn>[0], name: FormatName): AsyncGenerator<Intake | HearsayError> {
  const { source: opened } = await openSource(source)
  const format = formats.find((it) => it.name === name)
  if (format) yield* format.reports(opened)
}

async function* chunksOf(bytes: Uint8Array, dice: Dice | undefined): AsyncGenerator<Uint8Array> {
  const longest = dice?.pick([3, 100, 5000, 65_536]) ?? 65_536
  const small = bytes.length > 20_000 ? Math.max(longest, 1000) : longest
  for (let at = 0; at < bytes.length;) {
    const size = dice ? 1 + dice.roll(small) : small
    yield await Promise.resolve(bytes.subarray(at, at + size))
    at += size
  }
}

function faultOfError(error: HearsayError): string | undefined {
  const stack = error.cause instanceof Error ? error.cause.stack?.split('\n').slice(0, 4).join(' ') : ''
  if (error.code === 'broken') return `broke: ${error.message} ${stack}`
  return /\{\w+\}|undefined|\[object/u.test(`${error.message} ${error.hint}`) ? `an error with holes: ${error.message} ${error.hint}` : undefined
}

function faultOfIntake({ report, quality, from }: Intake): string | undefined {
  if (typeof report.id !== 'string' || typeof report.text !== 'string') return 'a report without id or text'
  const times = [report.publishedAt, report.updatedAt].filter((time) => time !== undefined)
  const wrong = times.find((time) => !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u.test(time) || Number.isNaN(Date.parse(time)))
  if (wrong !== undefined) return `a time that is none: ${wrong}`
  const hollow = Object.entries(report).find(([, value]) => value === undefined || value === null || value === '')
  if (hollow && hollow[0] !== 'text') return `an empty field: ${hollow[0]}`
  return quality && typeof from === 'object' ? undefined : 'no quality or provenance'
}
