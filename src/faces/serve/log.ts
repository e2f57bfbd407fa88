import { pino } from 'pino'
import type { HearsayError } from '../../words/index.ts'

/** What is told of something that happened. Never the words of a report, a password or a token. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>

/** What happens, told to whoever runs the server. */
export interface Log {
  debug(event: string, facts?: Facts): void
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  error(event: string, facts?: Facts): void
}

/** How to log. */
export interface LogOptions {
  readonly level: 'error' | 'warn' | 'info' | 'debug'
  /** Where lines go. */
  readonly write: (line: string) => void
  /** For people at a terminal; else each line is a JSON object. */
  readonly pretty: boolean
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
}

/** Opens a log. */
export function openLog({ level, write, pretty, now }: LogOptions): Log {
  const stream = { write: (line: string) => write(pretty ? prettyLine(line) : line) }
  const options = { level, base: null, timestamp: () => `,"time":"${now()}"`, formatters: { level: (label: string) => ({ level: label }) } }
  const log = pino(options, stream)
  return {
    debug: (event, facts) => log.debug(clean(facts), event),
    info: (event, facts) => log.info(clean(facts), event),
    warn: (event, facts) => log.warn(clean(facts), event),
    error: (event, facts) => log.error(clean(facts), event),
  }
}

/** What is told of an error; what broke comes with its stack, since that is ours to mend. */
export function factsOf(error: HearsayError): Facts {
  const { cause } = error
  return {
    code: error.code,
    message: error.message,
    ...(error.where !== undefined && { where: error.where }),
    ...(error.code === 'broken' && cause instanceof Error && { stack: cause.stack ?? '' }),
  }
}

const longest = 2000

function clean(facts: Facts = {}): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? cleanText(value) : value]))
}

/** Tokens and passwords in addresses are taken out, wherever they came from. */
function cleanText(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replaceAll(/hs_[\w-]{8,}/gu, 'hs_…').replaceAll(/:\/\/[^\s/@]*@/gu, '://…@')
}

/** `21:04:05 info  serving port=4270` */
function prettyLine(line: string): string {
  const { level, time, msg, ...facts } = JSON.parse(line) as Record<string, unknown> // pino wrote it just now
  const told = Object.entries(facts).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' && /^[\w.:/@-]+$/u.test(value) ? value : JSON.stringify(value)}`,
  )
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${String(msg)}${told.join('')}\n`
}
