// How well the pages of our own are read: npx tsx training/pages/blind.ts [folder] [--texts]
import { readPage } from '../../src/intake/html/read-page.ts'
import type { Intake } from '../../src/words/index.ts'
import { ownPages, readOwnPages, type OwnPage } from './own-gold.ts'
import { f1, shingleScore, wordsOf } from './score.ts'

interface Row {
  readonly page: OwnPage
  readonly text: string
  readonly precision: number
  readonly recall: number
  readonly title: boolean
  readonly quality: boolean
  readonly day: boolean
  /** Undefined where the page states no zone. */
  readonly minute: boolean | undefined
  readonly names: { readonly gold: number; readonly made: number; readonly right: number }
  readonly captions: { readonly gold: number; readonly found: number }
}

const words = (text: string): string => wordsOf(text).join(' ')

function rowOf(page: OwnPage): Row {
  const { gold } = page
  const { report, quality }: Intake = readPage(page.html, { id: page.name, url: gold.url })
  const { precision, recall } = shingleScore(wordsOf(gold.text), wordsOf(report.text))
  const media = words((report.media ?? []).map((medium) => medium.caption ?? '').join(' \n '))
  const made = [...new Set((report.bylines ?? []).map(words))]
  return {
    page,
    text: report.text,
    precision: precision || 0,
    recall: recall || 0,
    title: words(report.title ?? '') === words(gold.title),
    quality: quality === gold.quality,
    day: report.publishedAt?.slice(0, 10) === gold.publishedAt.slice(0, 10),
    minute: /(?:[+-]\d\d:\d\d|Z)$/u.test(gold.publishedAt) ? sameMinute(report.publishedAt, gold.publishedAt) : undefined,
    names: { gold: gold.bylines.length, made: made.length, right: gold.bylines.filter((name) => made.includes(words(name))).length },
    captions: { gold: gold.captions.length, found: gold.captions.filter((caption) => media.includes(words(caption).slice(0, 60))).length },
  }
}

function sameMinute(made: string | undefined, gold: string): boolean {
  return made !== undefined && Math.abs(Date.parse(made) - Date.parse(gold)) < 60_000
}

function summary(name: string, rows: readonly Row[]): string {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const [precision, recall] = [sum((row) => row.precision) / rows.length, sum((row) => row.recall) / rows.length]
  const zoned = rows.filter((row) => row.minute !== undefined)
  const right = sum((row) => row.names.right)
  const share = (of: (row: Row) => boolean, among = rows): string => (among.filter(of).length / among.length).toFixed(3)
  return [
    name.padEnd(4),
    `${String(rows.length).padStart(3)} pages  P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1(precision, recall).toFixed(4)}`,
    `exact ${share((row) => words(row.text) === words(row.page.gold.text))}`,
    `title ${share((row) => row.title)} quality ${share((row) => row.quality)} day ${share((row) => row.day)} minute ${share((row) => row.minute === true, zoned)} (${String(zoned.length)})`,
    `bylines F1 ${f1(right / sum((row) => row.names.made), right / sum((row) => row.names.gold)).toFixed(3)}`,
    `captions ${(sum((row) => row.captions.found) / sum((row) => row.captions.gold)).toFixed(3)}`,
  ].join('  ')
}

function lineOf(row: Row): string {
  const faults = [
    ...(row.title ? [] : ['title']),
    ...(row.quality ? [] : ['quality']),
    ...(row.day ? [] : ['day']),
    ...(row.minute === false ? ['minute'] : []),
    ...(row.names.right === row.names.gold && row.names.made === row.names.gold ? [] : ['bylines']),
    ...(row.captions.found === row.captions.gold ? [] : [`captions ${String(row.captions.found)}/${String(row.captions.gold)}`]),
  ]
  return `${f1(row.precision, row.recall).toFixed(3)}  P ${row.precision.toFixed(3)} R ${row.recall.toFixed(3)}  ${row.page.name}  ${faults.join(', ')}`
}

/** Paragraphs that are in one text and not in the other. */
function differences(row: Row): string[] {
  const lines = (text: string): string[] => text.split(/\n+/u).filter((line) => line.trim() !== '')
  const [gold, made] = [lines(row.page.gold.text), lines(row.text)]
  const lacks = (line: string, text: string): boolean => !words(text).includes(words(line))
  return [
    ...gold.filter((line) => lacks(line, row.text)).map((line) => `    missed: ${line.slice(0, 140)}`),
    ...made.filter((line) => lacks(line, row.page.gold.text)).map((line) => `    extra:  ${line.slice(0, 140)}`),
  ]
}

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ownPages
const rows = readOwnPages(folder).map(rowOf)
console.log(summary('all', rows))
for (const language of [...new Set(rows.map((row) => row.page.gold.language))].sort()) {
  console.log(
    summary(
      language,
      rows.filter((row) => row.page.gold.language === language),
    ),
  )
}
for (const row of rows.sort((one, other) => f1(one.precision, one.recall) - f1(other.precision, other.recall))) {
  console.log(lineOf(row))
  if (process.argv.includes('--texts')) for (const line of differences(row)) console.log(line)
}
