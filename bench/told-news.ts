import type { ReportInput } from '../src/words/index.ts'

/** Numbers that look like chance and are the same each time (Park and Miller's generator). */
function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

const openings = [
  'Salt',
  'Gran',
  'Tor',
  'Fjord',
  'Lund',
  'Ost',
  'Hav',
  'Stein',
  'Myr',
  'Vik',
  'Brat',
  'Elv',
  'Sand',
  'Holm',
  'Nes',
  'Berg',
  'Dal',
  'Foss',
  'Kjel',
  'Ram',
]
const middles = ['a', 'e', 'en', 'er', 'ing', 'o', 'u', 'as', 'el', 'ar']
const endings = ['vik', 'li', 'nes', 'by', 'hamn', 'dal', 'sund', 'fjord', 'mo', 'stad', 'heim', 'berg']
const firstNames = ['Liv', 'Ingrid', 'Olav', 'Ane', 'Per', 'Mona', 'Kari', 'Erik', 'Siri', 'Jon', 'Berit', 'Lars']
const subjects = [
  ['ferry', 'ran aground', 'the coast guard', 'passengers', 'hull'],
  ['dam', 'broke', 'the water authority', 'residents', 'wall'],
  ['depot', 'burned down', 'the fire service', 'workers', 'roof'],
  ['mine', 'collapsed', 'the rescue centre', 'miners', 'shaft'],
  ['train', 'derailed', 'the rail operator', 'travellers', 'carriage'],
  ['bridge', 'gave way', 'the road authority', 'drivers', 'pillar'],
  ['school', 'was evacuated', 'the municipality', 'pupils', 'gymnasium'],
  ['refinery', 'exploded', 'the police', 'employees', 'tank'],
] as const

interface Happening {
  readonly place: string
  readonly people: readonly string[]
  readonly subject: (typeof subjects)[number]
  readonly began: number
  readonly details: readonly string[]
}

function happening(number: number, began: number): Happening {
  const next = chance(number * 104_729 + 7)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
  const name = (): string => `${pick(openings)}${pick(middles)}${pick(endings)}`
  const place = name()
  const people = Array.from({ length: 4 }, () => `${pick(firstNames)} ${name()}`)
  const details = Array.from({ length: 24 }, () => `${name()} ${pick(['road', 'valley', 'harbour', 'church', 'hospital', 'hotel'])}`)
  return { place, people, subject: pick(subjects), began, details }
}

/** A telling of it, about 1,200 characters; the same numbers give the same. */
function tell({ place, people, subject: [thing, did, body, those, part], details }: Happening, telling: number, next: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
  const count = (most: number): number => 2 + Math.floor(next() * most)
  const sentences: readonly (() => string)[] = [
    () => `${count(9)} ${those} were hurt when the ${thing} at ${place} ${did}, ${pick(people)} said.`,
    () => `"We have brought ${count(60)} ${those} to ${pick(details)}," ${pick(people)} of ${body} said.`,
    () => `${body.charAt(0).toUpperCase()}${body.slice(1)} said the ${part} had been inspected in ${pick(['March', 'April', 'May'])} at ${pick(details)}.`,
    () => `Two helicopters flew from ${pick(details)} to ${place} before noon.`,
    () => `${pick(people)} denied that the ${thing} had been in bad repair.`,
    () => `Police closed the way between ${pick(details)} and ${pick(details)}.`,
    () => `${count(5)} people are missing after the ${thing} at ${place} ${did}, according to ${body}.`,
    () => `${pick(people)} demanded an inquiry and accused the owners of ${pick(details)} of neglect.`,
    () => `The ${part} was found near ${pick(details)} in the evening.`,
    () => `A witness at ${pick(details)} told reporters that the ${thing} ${did} after a loud noise.`,
  ]
  return [`The ${thing} at ${place} ${did} on day ${1 + (telling % 9)}, ${body} said.`, ...Array.from({ length: 12 }, () => pick(sentences)())].join('\n')
}

/** Invented reports of happenings that overlap, in the order of time, `perHour` of them on average: most happenings have few reports, some hundreds; one report in four takes over another's words. */
export function* toldNews(count: number, perHour: number): Generator<ReportInput> {
  const next = chance(11)
  const open: { readonly of: Happening; left: number; told: number; readonly texts: string[] }[] = []
  const hour = 3_600_000
  let at = Date.UTC(2031, 0, 1)
  let happenings = 0
  for (let number = 0; number < count; number++) {
    at += (-Math.log(1 - next()) * hour) / perHour
    if (open.length < 30 || next() < 0.12)
      open.push({ of: happening(happenings++, at), left: Math.min(300, Math.ceil(1.2 / Math.pow(1 - next(), 0.7))), told: 0, texts: [] })
    const which = Math.floor(next() ** 2 * open.length)
    const one = open[which]!
    const copied = one.texts.length > 0 && next() < 0.25 ? one.texts[Math.floor(next() * one.texts.length)] : undefined
    const text = copied === undefined ? tell(one.of, one.told, next) : `${copied}\nThe paper's own reporter is on the way to ${one.of.place}.`
    if (one.texts.length < 8) one.texts.push(text)
    one.told++
    if (--one.left <= 0) open.splice(which, 1)
    yield {
      id: String(number),
      text,
      title: text.slice(0, text.indexOf(',')),
      language: 'en',
      outlet: { name: `Outlet ${Math.floor(next() ** 2 * 200)}` },
      publishedAt: new Date(at).toISOString(),
    }
  }
}
