import { command, count, flag, oneOf, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  reason: text('why, in your words; hide needs it', 'WORDS'),
  by: text('who corrects (HEARSAY_USER, else who is logged in, unless given); with list: entries of this person', 'NAME'),
  supersedes: text('the entry this one stands in place of', 'ID'),
  yes: flag('it is meant so: do not ask'),
  limit: count('with list: how many at most (50 unless given)', 'N'),
  format: oneOf('with list: how to print it (a table on a terminal, else jsonl)', ['table', 'json', 'jsonl', 'csv', 'md']),
} as const
export type CorrectValues = ValuesOf<typeof options>

/** Says what the machine read wrongly; the ledger remembers. */
export const correct = command({
  name: 'correct',
  summary: 'Correct what was read: who spoke, what happened, which actors are one. Nothing is overwritten, and everything can be taken back.',
  example: 'hearsay correct stance 4v1dqkc9m2x0f-s2 denies --store news.db',
  details: [
    'hearsay correct KIND TARGET VALUE…: the target is an item as show prints it, after the id of its report. Actors, places and times are named by their item (a7), or by words of the report ("the mayor"; "the mayor#2" where they stand there a second time), or none.',
    'Actors: merge T-a1 a4, split T-a1 "words", rename T-a1 NAME, role T-a1 WORDS, country T-a1 NOR. Statements: speaker T-s1 a7, chain T-s1 a2 a3, stance T-s1 denies, span T-s1 "words", not-a-statement T-s1. Events: type T-e1 ASSAULT, event-role T-e1 source a3 target a7, event-place T-e1 p2, event-time T-e1 t1, status T-e1 planned, not-an-event T-e1. Numbers: number-value T-e1#1 3..5, number-kind T-e1#1 injured.',
    'Places and times: place T-p1 name=Storvik lat=62.5 lon=6.1 country=NOR zone=Europe/Oslo, time-zone T-t1 America/La_Paz. Reports: outlet T name=NAME country=NOR, copy-of T OTHER, independent-of T OTHER, retracted T, hide T "words". Claims: claim-merge CLAIM CLAIM, claim-split CLAIM REPORT.',
    'hearsay correct undo ID takes an entry back; list [KIND] shows the ledger; export prints it, an entry a line; import FILE adds the entries of another.',
  ],
  inputs: { shown: 'KIND TARGET VALUE', summary: 'what is corrected, where, and what it is; or undo, list, export, import', count: 'some' },
  options,
  async run(typed, values, io) {
    const { correctStore } = await import('../correct/correct-store.ts')
    return correctStore(typed, values, io)
  },
})
