import { shownTime } from './moment.ts'
import type { Actor, Quality, Reading, Report, Revision, Role, Stance, Statement } from '../words/index.ts'

/** A statement in words: who does what with it, to whom, and by whom it came. */
export interface Attribution {
  readonly id: string
  /** When it was said, where the report says so. */
  readonly when?: string
  readonly speaker: string
  /** The speaker's office, where the name does not hold it. */
  readonly role?: string
  readonly stance: string
  readonly targets: readonly string[]
  readonly addressees: readonly string[]
  readonly via: readonly string[]
  /** The words of the content; in quotation marks when they are the speaker's own. */
  readonly content: string
}

/** The words of each statement of a reading, in order. */
export function attributions(reading: Reading): readonly Attribution[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const times = new Map(reading.times.map((time) => [time.id, shownTime(time)]))
  return reading.statements.map((statement) => {
    const when = times.get(statement.saidAt ?? '')
    return { ...attribution(statement, actors, reading.report), ...(when === undefined ? {} : { when }) }
  })
}

function attribution(statement: Statement, actors: ReadonlyMap<string, Actor>, { text, language }: Report): Attribution {
  const names = (roles: readonly Role[]): string[] => roles.map((role) => nameOf(role, actors, text))
  const speaker = statement.speaker ? nameOf(statement.speaker, actors, text) : nobody(statement)
  const role = statement.speaker && actors.get(statement.speaker.actor)?.role
  return {
    id: statement.id,
    speaker,
    ...(role !== undefined && !speaker.includes(role) && { role: oneLine(role) }),
    stance: statement.stance,
    targets: names(statement.targets),
    addressees: names(statement.addressees),
    via: names(statement.via),
    content: wordsOf(statement, text, language),
  }
}

/** Content as one reads it: a direct statement in the quotation marks of its language, unless it brings its own. */
function wordsOf({ type, content }: Statement, text: string, language: string): string {
  const words = content.map(([from, to]) => oneLine(text.slice(from, to))).join(' … ')
  if (type !== 'direct' || /^[«“„"'‘]/u.test(words)) return words
  return language === 'en' ? `“${words}”` : `«${words}»`
}

const bare: readonly string[] = ['accuses', 'condemns', 'supports', 'threatens'] satisfies Stance[]

/** Whom the statement is about, as it follows the stance: ` Morales`, ` of Morales`, ` about Morales`; empty when about nobody. */
export function targetsOf({ stance, targets }: Pick<Attribution, 'stance' | 'targets'>): string {
  if (targets.length === 0) return ''
  return ` ${bare.includes(stance) ? '' : stance === 'demands' ? 'of ' : 'about '}${targets.join(', ')}`
}

/** A question with nobody's name on it is the interviewer's. */
function nobody({ type, stance }: Statement): string {
  return type === 'direct' && stance === 'asks' ? 'The reporter' : 'No named source'
}

/** What is known of the report itself: outlet, time, dateline, language. */
export function aboutReport({ report }: Reading): readonly string[] {
  const { outlet, publishedAt, dateline, agencies, bylines, language, revision, quality } = report
  const byline = bylines.length > 0 ? [`by ${bylines.join(', ')}`] : []
  const credit = agencies.length > 0 ? [`credits ${agencies.join(', ')}`] : []
  return [
    ...present(outlet?.name),
    ...present(publishedAt && readableTime(publishedAt)),
    ...present(dateline),
    ...byline,
    ...credit,
    language,
    ...present(revision && revisions[revision.kind]),
    ...present(quality && shortfalls[quality]),
  ].map(oneLine)
}

const revisions: Readonly<Record<Revision['kind'], string>> = { update: 'an update', correction: 'a correction', kill: 'withdraws an earlier report' }

/** What a reader has to know of a report that did not come in whole. */
const shortfalls: Readonly<Record<Quality, string | undefined>> = {
  full: undefined,
  teaser: 'only a teaser came in',
  wall: 'a wall came in its place: nothing of it was read',
  empty: 'no text came in',
}

/** The report's headline, else the first line of its prose. */
export function headline({ report }: Reading): string {
  return shortened(oneLine(report.title ?? firstLine(report)), 160)
}

function firstLine({ text, layout }: Report): string {
  const furniture = layout.filter(({ kind }) => kind !== 'heading' && kind !== 'dateline')
  const lines = [...text.slice(0, 10_000).matchAll(/\S[^\r\n]*/gu)]
  const prose = lines.find((line) => !furniture.some(({ span: [from, to] }) => from <= line.index && line.index < to))
  return (prose ?? lines[0])?.[0] ?? ''
}

/** How many statements and events, in words. */
export function counts({ statements, events }: Reading): readonly string[] {
  return [counted(statements.length, 'statement'), counted(events.length, 'event')]
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}

/** Text on one line, without characters that would steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** `2024-06-26T23:41:00+02:00` as `2024-06-26 23:41 +02:00`. */
function readableTime(time: string): string {
  return time
    .replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?/u, ' $1')
    .replace(/(\d)(Z|[+-]\d\d:\d\d)$/u, (_, digit: string, zone: string) => `${digit} ${zone === 'Z' ? 'UTC' : zone}`)
}

/** A first line that is a whole paragraph is cut at a blank. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line
  const blank = line.lastIndexOf(' ', most - 2)
  return `${line.slice(0, blank > 0 ? blank : most - 2)} …`
}

function nameOf(role: Role, actors: ReadonlyMap<string, Actor>, text: string): string {
  const actor = actors.get(role.actor)
  return oneLine(actor?.name ?? (role.span ? text.slice(...role.span) : role.actor))
}

function present(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value]
}
