import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownPages, readOwnPages, type OwnPage } from '../pages/own-gold.ts'

type Span = [number, number]
type Actor = { text: string; span: Span; country?: string; sector?: string; code?: string }
type Count = { kind: string; min?: number; max?: number; text: string; span: Span }
type GoldEvent = {
  type: string
  type_any?: string[]
  quad: number
  mode?: string[]
  trigger: string
  triggerSpan: Span
  status: string
  source?: Actor[]
  target?: Actor[]
  place?: string
  assertedBy?: string
  numbers?: Count[]
  reciprocal?: boolean
}
type Row = { id: string; lang: string; date: string; text: string; events: GoldEvent[]; denied_events?: GoldEvent[]; note?: string; origin: string }

const rows = readFileSync(join(import.meta.dirname, 'events.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const quads: Record<string, number> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}
const modes: Record<string, string> = {
  CONSULT: 'visit third-party multilateral phone',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove allege investigate',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT: 'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional',
}
const sectors = new Set(
  'GOV MIL COP SPY JUD LEG PTY OPP REB PRM UAF UNK CRM CVL ELI BUS LAB AGR EDU MED JRN REL REF SOC NGO PRE UNO EUR NAT AFU OAS ARL'.split(' '),
)
const statuses = new Set(['actual', 'ongoing', 'planned', 'alleged'])
const kinds = new Set('killed injured arrested missing displaced participants amount'.split(' '))

/** The words at a span of code points; undefined where an end lies inside a word. */
const wordsAt = (points: string[], [from, to]: Span): string | undefined => {
  const within = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test((points[at - 1] ?? ' ') + (points[at] ?? ' '))
  return within(from) || within(to) ? undefined : points.slice(from, to).join('')
}

const faultsOf = (row: Row, event: GoldEvent, mayBe: Set<string>): string[] => {
  const points = [...row.text]
  const actors = [...(event.source ?? []), ...(event.target ?? [])]
  const spans = [{ text: event.trigger, span: event.triggerSpan }, ...actors, ...(event.numbers ?? [])]
  const types = [event.type, ...(event.type_any ?? [])]
  return [
    ...spans.filter((it) => wordsAt(points, it.span) !== it.text).map((it) => `span of ${it.text}`),
    ...[event.place, event.assertedBy].filter((it) => it !== undefined && !row.text.includes(it)).map((it) => `no such words: ${it}`),
    ...types.filter((it) => quads[it] === undefined).map((it) => `type ${it}`),
    ...(quads[event.type] === event.quad ? [] : [`quad ${event.quad}`]),
    ...(event.type_any === undefined || event.type_any.includes(event.type) ? [] : ['type_any lacks the type']),
    ...(event.mode ?? []).filter((it) => !types.some((type) => modes[type]?.split(' ').includes(it))).map((it) => `mode ${it}`),
    ...(mayBe.has(event.status) ? [] : [`status ${event.status}`]),
    ...actors.filter((it) => it.sector !== undefined && !sectors.has(it.sector)).map((it) => `sector ${it.sector}`),
    ...actors.filter((it) => it.country !== undefined && !/^[A-Z]{3}$/u.test(it.country)).map((it) => `country ${it.country}`),
    ...actors.filter((it) => it.code !== (it.country && it.country + (it.sector ?? ''))).map((it) => `code ${it.code}`),
    ...(event.numbers ?? [])
      .filter((it) => !kinds.has(it.kind) || (it.min === undefined && it.max === undefined) || (it.min ?? 0) > (it.max ?? Infinity))
      .map((it) => `number ${it.text}`),
  ].map((fault) => `${row.id}: ${fault}`)
}

describe('our own gold for events', () => {
  test('every span holds its words, every type, mode, status, sector and number kind is on the lists', () => {
    const faults = rows.flatMap((row) => [
      ...row.events.flatMap((event) => faultsOf(row, event, statuses)),
      ...(row.denied_events ?? []).flatMap((event) => faultsOf(row, event, new Set(['denied']))),
    ])
    expect(faults).toEqual([])
  })

  test('ids and texts are unique, forty rows a language', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length)
    for (const lang of ['nb', 'nn', 'en', 'es']) expect(rows.filter((row) => row.lang === lang).length).toBe(40)
  })

  test('every type occurs in every language, and about a third of the rows hold no event', () => {
    for (const lang of ['nb', 'nn', 'en', 'es']) {
      const found = new Set(rows.filter((row) => row.lang === lang).flatMap((row) => row.events.map((event) => event.type)))
      expect(Object.keys(quads).filter((type) => !found.has(type))).toEqual([])
    }
    const empty = rows.filter((row) => row.events.length === 0).length / rows.length
    expect(empty).toBeGreaterThan(0.3)
    expect(empty).toBeLessThan(0.4)
  })
})

const entities: Record<string, string> = { 'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'nbsp': ' ', 'laquo': '«', '#x27': "'" }

/** The words of a page without its marks, scripts and styles. */
const shownOn = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<br ?\/?>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/gu, ' ')

const faultsOfPage = ({ name, html, gold }: OwnPage): string[] => {
  const shown = shownOn(html)
  const lines = [gold.title, ...gold.bylines, ...gold.captions, ...gold.text.split('\n\n')]
  return [
    ...lines.filter((line) => line === '' || !shown.includes(line)).map((line) => `not on the page: ${line}`),
    ...(name.endsWith(`.${gold.language}`) ? [] : [`language ${gold.language}`]),
    ...(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d[+-]\d\d:\d\d)?)?$/u.test(gold.publishedAt) ? [] : [`date ${gold.publishedAt}`]),
    ...(new URL(gold.url).hostname.endsWith('.example') ? [] : [`address ${gold.url}`]),
    ...(['full', 'teaser'].includes(gold.quality) ? [] : [`quality ${gold.quality}`]),
  ].map((fault) => `${name}: ${fault}`)
}

describe('our own pages of news', () => {
  const pages = readOwnPages(ownPages)

  test('every line of the gold stands on its page; language, date, address and quality are well formed', () => {
    expect(pages.length).toBeGreaterThan(60)
    expect(pages.flatMap(faultsOfPage)).toEqual([])
  })

  test('no text and no title twice', () => {
    expect(new Set(pages.map((page) => page.gold.text)).size).toBe(pages.length)
    expect(new Set(pages.map((page) => page.gold.title)).size).toBe(pages.length)
  })
})
