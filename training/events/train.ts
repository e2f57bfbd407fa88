/**
 * Trains the learned step over events.  npx tsx training/events/train.ts [--gold folder] [--folds 5] [--write]
 *
 * Packs propose words, people's annotation says which of them tell of an event, of what type and who takes part. Where the gold names no trigger, it
 * is guessed from the path between its actors and guessed again after each learning. Multinomial logistic regression for types, log-linear choice for
 * participants, over the engine's own hashed features; AdaGrad, fixed seed, 8-bit weights. Prints figures over folds of whole rows, with and without
 * the learned step; with --write trains on everything and writes models/events.bin. No word of the gold is stored.
 */
import { writeFileSync } from 'node:fs'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { loadLanguage, type LoadedLanguage } from '../../src/language/load.ts'
import type { LanguagePack } from '../../src/language/index.ts'
import { findEvents, type EventDraft } from '../../src/read/events/index.ts'
import { beliefIn } from '../../src/read/events/learned/grounds.ts'
import { mainBits, packEventWeights, roleBits, scale, type EventWeights, type Limits } from '../../src/read/events/learned/weights.ts'
import { languages, type Language } from '../../src/words/index.ts'
import { placeOf } from '../../src/read/statements/learned/hashing.ts'
import { Learner, learnChoices, shuffled, type Choice } from '../statements/learn.ts'
import { readEventGold } from './gold.ts'
import { learnTypes } from './learn-types.ts'
import { roleChoices, withHabit } from './learn-roles.ts'
import { packRows } from './pack-rows.ts'
import { learnedLanguages, prepare, seenOf, type Prepared } from './prepare.ts'
import { actorsMatch, addRow, noCounts, pairMatches, shown, type EventCounts, type ScoredEvent } from './score.ts'

const rest = process.argv.slice(2)
const option = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const folds = Number(option('--folds') ?? 5)
const folder = option('--gold') ?? '../shared/gold/events'
/** Files that teach; those in the second list only say who takes part. */
const typedFiles = ['plv_train_en', 'hand_news.dev', 'up_spanish_fight_es', 'up_spanish_protest_es']
const roleFiles = ['conflibert_roles_train_en']
/** Reports of our own: they teach too, and are tested on rows held out. */
const own = 'training/gold/events.jsonl'
/** Files with one relation a sentence: only the surest event is scored. */
const single = /^(?:plv|conflibert)/u
const news: ReadonlySet<string> = new Set(['actual', 'ongoing', 'planned', 'alleged'])

/** Where the learned step has its say, in hundredths. */
const limits: Limits = {
  refuse: Number(option('--refuse') ?? 101),
  retype: Number(option('--retype') ?? 300),
  accept: Number(option('--accept') ?? 20),
  listed: 0,
  unlisted: 40,
  fill: Number(option('--fill') ?? 60),
}

const knowledge = loadKnowledge()
const loaded = new Map<Language, LoadedLanguage>()
for (const language of languages) loaded.set(language, await loadLanguage(language))
console.time('prepare')
const rows = [...[...typedFiles, ...roleFiles].map((file) => `${folder}/${file}.jsonl`), own]
  .flatMap(readEventGold)
  .map((row) => prepare(row, loaded.get(row.language)!, knowledge))
/** The sentences of the packs hold each line to its type, where gold of other conventions would pull it away. */
const lineRows = languages.flatMap((language) => packRows(loaded.get(language)!.pack).map((row) => prepare(row, loaded.get(language)!, knowledge)))
console.timeEnd('prepare')

/** Rounds over the choices of participants, and how many of the last are averaged. */
const roleRounds = 7
const averagedRounds = 4

/** Learns choices of participants; the mean of the last rounds is steadier than the last. */
function averaged(choices: readonly Choice[]): Learner {
  const learner = new Learner(roleBits, 0.05, 1e-3)
  const sum = new Float64Array(learner.weights.length)
  for (let round = 0; round < roleRounds; round++) {
    learnChoices(shuffledList(choices, round), learner, 1)
    if (round >= roleRounds - averagedRounds) for (let at = 0; at < sum.length; at++) sum[at]! += learner.weights[at]! / averagedRounds
  }
  learner.weights.set(sum)
  return learner
}

function shuffledList<Item>(list: readonly Item[], seed: number): readonly Item[] {
  return [...shuffled(list.length, seed + 7)].map((at) => list[at]!)
}

function learn(all: readonly Prepared[]): EventWeights {
  const typedRows = all.filter(({ row }) => !roleFiles.includes(row.file))
  const { learner, shares } = learnTypes([...typedRows, ...lineRows])
  const choices = all.flatMap((row) => roleChoices(row, shares.get(row), learner))
  const roles = averaged(choices)
  withHabit(roles.weights, Number(option('--habit') ?? 0.5))
  return {
    types: learner.integers(),
    roles: roles.integers(scale),
    main: new Int8Array(2 ** mainBits),
    limits,
    languages: learnedLanguages,
    ranks: new Set<Language>(['en']),
  }
}

/** An event that the program gives for a row, with what its confidence is learned from. */
interface Given {
  readonly event: ScoredEvent
  readonly draft: EventDraft
}

/** For printing: what was left out of each row. */
const notes = new Map<string, readonly string[]>()

/** The program's events of a row, by the given pack. */
function eventsOf({ row, text }: Prepared, pack: LanguagePack): readonly Given[] {
  const seen = seenOf(text, row, pack, knowledge)
  const actor = ({ actor: key, span }: { readonly actor: number; readonly span: readonly [number, number] }): { text: string; code?: string } => {
    const { country, sectors } = seen.actors.facts(key)
    const code = `${country ?? ''}${sectors[0] ?? ''}`
    return { text: row.text.slice(...span), ...(code === '' ? {} : { code }) }
  }
  const { drafts, refused } = findEvents(text, pack, seen)
  if (option('--misses') === row.file)
    notes.set(row.id, [
      ...drafts.filter(({ status }) => !news.has(status)).map(({ trigger, type, status }) => `${status} ${type} «${row.text.slice(...trigger)}»`),
      ...refused.map(({ span, by, why }) => `refused «${row.text.slice(...span)}» ${by} ${why}`),
    ])
  return drafts
    .filter(({ status }) => news.has(status))
    .map((draft) => ({ draft, event: { type: draft.type, source: draft.sources.map(actor), target: draft.targets.map(actor) } }))
}

/** How right an event is: wholly, in type and one side, or not. */
function worth({ row }: Prepared, event: ScoredEvent): number {
  return Math.max(
    0,
    ...row.events.map((gold) => {
      if (gold.types.length > 0 && !gold.types.includes(event.type)) return 0
      const both = gold.source.length > 0 && gold.target.length > 0
      if (both)
        return pairMatches(gold, event)
          ? 1
          : gold.types.length > 0 && (actorsMatch(gold.source, event.source) || actorsMatch(gold.target, event.target))
            ? 0.6
            : 0.1
      return gold.source.length + gold.target.length === 0 || actorsMatch(gold.source, event.source) || actorsMatch(gold.target, event.target) ? 1 : 0.5
    }),
  )
}

/** In files of one relation a sentence an event that is true may count as wrong: a place of its own takes that up, and is not asked later. */
const singlePlace = placeOf(mainBits, 99, 1)

function learnMain(from: readonly (readonly [Prepared, readonly Given[]])[]): Learner {
  const learner = new Learner(mainBits, 0.05, 1e-3)
  const examples = from.flatMap(([prepared, all]) =>
    all.map(({ draft, event }) => ({
      places: single.test(prepared.row.file) ? [...draft.grounds, singlePlace] : draft.grounds,
      wanted: worth(prepared, event),
    })),
  )
  for (let round = 0; round < 8; round++)
    for (const at of shuffled(examples.length, round + 1)) {
      const { places, wanted } = examples[at]!
      learner.step(places, wanted - 1 / (1 + Math.exp(-learner.sum(places))))
    }
  return learner
}

function namesOf({ row }: Prepared): readonly string[] {
  return /^(?:hand_news|events)/u.test(row.file) ? [row.file, ...(row.language.startsWith('n') ? [`${row.file} nb nn`] : [])] : [row.file]
}

function addTo(into: Map<string, EventCounts>, prepared: Prepared, given: readonly Given[]): void {
  const kept = single.test(prepared.row.file) ? given.toSorted((a, b) => b.draft.confidence - a.draft.confidence).slice(0, 1) : given
  for (const name of namesOf(prepared)) {
    if (!into.has(name)) into.set(name, noCounts())
    addRow(
      into.get(name)!,
      prepared.row.events,
      kept.map(({ event }) => event),
      prepared.row.file.includes('protest') ? { MOBILIZE: 'PROTEST' } : {},
    )
  }
}

function print(title: string, counts: ReadonlyMap<string, EventCounts>): void {
  console.log(title)
  for (const [name, count] of counts) console.log(`  ${name.padEnd(26)} ${shown(count)}`)
}

/** Prints a row that did not come out right: the gold, what was given, what was refused and why. */
function printRow(prepared: Prepared, all: readonly Given[], sure: readonly Given[]): void {
  const { row } = prepared
  const kept = single.test(row.file) ? sure.toSorted((a, b) => b.draft.confidence - a.draft.confidence).slice(0, 1) : sure
  const counts = noCounts()
  addRow(
    counts,
    row.events,
    kept.map(({ event }) => event),
  )
  if (counts.type[0] === Math.max(counts.type[1], counts.type[2]) && counts.pair[0] === Math.max(counts.pair[1], counts.pair[2])) return
  const words = (list: readonly { readonly text?: string }[]): string => list.map(({ text = '' }) => text).join(' + ')
  console.log(`\n${row.id} ${row.text}`)
  for (const gold of row.events) console.log(`   gold ${gold.types.join('/')} ${gold.trigger ?? ''} [${words(gold.source)}] [${words(gold.target)}]`)
  for (const one of all) {
    const { draft, event } = kept.find(({ draft: { trigger } }) => trigger === one.draft.trigger) ?? one
    const mark = kept.some(({ draft: other }) => other.trigger === draft.trigger) ? '  *' : '   '
    console.log(
      `${mark} ${draft.type} «${row.text.slice(...draft.trigger)}» [${words(event.source)}] [${words(event.target)}] ${draft.status} ${draft.by} ${draft.grounds.length > 0 ? draft.confidence : ''}`,
    )
  }
  for (const note of notes.get(row.id) ?? []) console.log(`    ${note}`)
}

const packWith = (weights: EventWeights | undefined): ReadonlyMap<Language, LanguagePack> =>
  new Map(
    languages.map((language) => {
      const { eventJudge: _, ...pack } = loaded.get(language)!.pack
      return [language, weights ? { ...pack, eventJudge: packEventWeights(weights) } : pack]
    }),
  )

function giveAll(tests: readonly Prepared[], packs: ReadonlyMap<Language, LanguagePack>): (readonly [Prepared, readonly Given[]])[] {
  return tests.map((prepared) => [prepared, eventsOf(prepared, packs.get(prepared.row.language)!)] as const)
}

if (!rest.includes('--quick')) {
  const plain = new Map<string, EventCounts>()
  for (const [prepared, given] of giveAll(rows, packWith(undefined))) addTo(plain, prepared, given)
  print('lines alone', plain)
}

const open: Limits = { ...limits, listed: 0, unlisted: 0 }
const given: (readonly [Prepared, readonly Given[]])[] = []
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(rows.filter((_, at) => at % folds !== fold))
  given.push(
    ...giveAll(
      rows.filter((_, at) => at % folds === fold),
      packWith({ ...weights, limits: open }),
    ),
  )
}
const believed = given.map(([prepared, all]) => ({ prepared, all, own: rows.indexOf(prepared) % folds }))
for (const [listed, unlisted] of [
  [limits.listed, limits.unlisted],
  [5, 20],
] as const) {
  const counts = new Map<string, EventCounts>()
  for (let fold = 0; fold < folds; fold++) {
    const main = learnMain(believed.filter(({ own }) => own !== fold).map(({ prepared, all }) => [prepared, all] as const)).integers(scale)
    for (const { prepared, all, own } of believed) {
      if (own !== fold) continue
      const sure = all
        .map((one) => ({ ...one, draft: { ...one.draft, confidence: beliefIn({ main }, one.draft.grounds) } }))
        .filter(({ draft }) => draft.confidence * 100 >= (draft.line === '' ? unlisted : listed))
      addTo(counts, prepared, sure)
      if (listed === limits.listed && unlisted === limits.unlisted && option('--misses') === prepared.row.file) printRow(prepared, all, sure)
    }
  }
  print(`learned, ${folds} folds, confidence from ${listed}, unlisted from ${unlisted}`, counts)
}

if (rest.includes('--write'))
  writeFileSync(option('--out') ?? 'models/events.bin', packEventWeights({ ...learn(rows), main: learnMain(given).integers(scale) }))
