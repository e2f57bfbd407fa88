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
import { findEvents } from '../../src/read/events/index.ts'
import { mainBits, packEventWeights, roleBits, scale, type EventWeights } from '../../src/read/events/learned/weights.ts'
import { languages, type Language } from '../../src/words/index.ts'
import { Learner, learnChoices } from '../statements/learn.ts'
import { readEventGold } from './gold.ts'
import { learnTypes } from './learn-types.ts'
import { roleChoices } from './learn-roles.ts'
import { learnedLanguages, prepare, seenOf, type Prepared } from './prepare.ts'
import { addRow, noCounts, shown, type EventCounts, type ScoredEvent } from './score.ts'

const rest = process.argv.slice(2)
const option = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const folds = Number(option('--folds') ?? 5)
const folder = option('--gold') ?? '../shared/gold/events'
/** Files that teach; those in the second list only say who takes part. */
const typedFiles = ['plv_train_en', 'hand_news.dev', 'up_spanish_fight_es', 'up_spanish_protest_es']
const roleFiles = ['conflibert_roles_train_en']
/** Files with one relation a sentence: only the surest event is scored. */
const single = /^(?:plv|conflibert)/u
const news: ReadonlySet<string> = new Set(['actual', 'ongoing', 'planned', 'alleged'])

const knowledge = loadKnowledge()
const loaded = new Map<Language, LoadedLanguage>()
for (const language of languages) loaded.set(language, await loadLanguage(language))
console.time('prepare')
const rows = [...typedFiles, ...roleFiles].flatMap((file) => readEventGold(`${folder}/${file}.jsonl`)).map((row) => prepare(row, loaded.get(row.language)!, knowledge))
console.timeEnd('prepare')

function learn(from: readonly Prepared[]): EventWeights {
  const typedRows = from.filter(({ row }) => typedFiles.includes(row.file))
  const { learner, shares } = learnTypes(typedRows)
  const roles = new Learner(roleBits, 0.05, 1e-3)
  learnChoices(
    from.flatMap((row) => roleChoices(row, shares.get(row), learner)),
    roles,
    5,
  )
  return { types: learner.integers(), roles: roles.integers(scale), main: new Int8Array(2 ** mainBits), languages: learnedLanguages }
}

/** The program's events of a row, by the given pack. */
function eventsOf({ row, text }: Prepared, pack: LanguagePack): readonly ScoredEvent[] {
  const seen = seenOf(text, row, pack, knowledge)
  const drafts = findEvents(text, pack, seen).drafts.filter(({ status }) => news.has(status))
  const kept = single.test(row.file) ? drafts.toSorted((a, b) => b.confidence - a.confidence).slice(0, 1) : drafts
  const actor = ({ actor: key, span }: { readonly actor: number; readonly span: readonly [number, number] }): { text: string; code?: string } => {
    const { country, sectors } = seen.actors.facts(key)
    const code = `${country ?? ''}${sectors[0] ?? ''}`
    return { text: row.text.slice(...span), ...(code === '' ? {} : { code }) }
  }
  return kept.map(({ type, sources, targets }) => ({ type, source: sources.map(actor), target: targets.map(actor) }))
}

function score(tests: readonly Prepared[], packs: ReadonlyMap<Language, LanguagePack>, into: Map<string, EventCounts>): void {
  for (const prepared of tests) {
    const { row } = prepared
    const events = eventsOf(prepared, packs.get(row.language)!)
    const names = row.file.startsWith('hand_news') ? [row.file, ...(row.language.startsWith('n') ? ['hand_news nb nn'] : [])] : [row.file]
    for (const name of names) {
      if (!into.has(name)) into.set(name, noCounts())
      addRow(into.get(name)!, row.events, events, row.file.includes('protest') ? { MOBILIZE: 'PROTEST' } : {})
    }
  }
}

function print(title: string, counts: ReadonlyMap<string, EventCounts>): void {
  console.log(title)
  for (const [name, count] of counts) console.log(`  ${name.padEnd(26)} ${shown(count)}`)
}

const packWith = (weights: EventWeights | undefined): ReadonlyMap<Language, LanguagePack> =>
  new Map(
    languages.map((language) => {
      const { eventJudge: _, ...pack } = loaded.get(language)!.pack
      return [language, weights ? { ...pack, eventJudge: packEventWeights(weights) } : pack]
    }),
  )

if (folds > 0) {
  const plain = new Map<string, EventCounts>()
  score(rows, packWith(undefined), plain)
  print('lines alone', plain)
  const learnedCounts = new Map<string, EventCounts>()
  for (let fold = 0; fold < folds; fold++) {
    console.time(`fold ${fold}`)
    const weights = learn(rows.filter((_, at) => at % folds !== fold))
    score(
      rows.filter((_, at) => at % folds === fold),
      packWith(weights),
      learnedCounts,
    )
    console.timeEnd(`fold ${fold}`)
  }
  print(`learned, ${folds} folds`, learnedCounts)
}

if (rest.includes('--write')) writeFileSync('models/events.bin', packEventWeights(learn(rows)))
