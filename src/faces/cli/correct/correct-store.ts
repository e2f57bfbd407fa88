import type { WishKind } from '../../../review/index.ts'
import { openStore, type Store } from '../../../store/index.ts'
import { correctKept, membersOf, reportNamed, spanOfItem, undoKept } from '../../../watch/index.ts'
import { correctionKinds, HearsayError, type Correction } from '../../../words/index.ts'
import type { CorrectValues } from '../commands/correct.ts'
import type { Io } from '../io.ts'
import { joinAndTell } from '../join-kept.ts'
import { didYouMean } from '../nearest.ts'
import { storeFile } from '../options/store.ts'
import { entryText } from '../../lists/entry-text.ts'
import { correctorOf } from './corrector.ts'
import { exportLedger, importLedger, listLedger } from './ledger.ts'
import { targetOf, type Target } from './target.ts'
import { wishOfWords } from './wish-of-words.ts'

/** `hearsay correct …`: makes an entry, takes one back, or lists, exports or imports the ledger. What an entry changes is joined anew at once. */
export async function correctStore(typed: readonly string[], values: CorrectValues, io: Io): Promise<number> {
  const [verb = '', ...rest] = typed
  const store = await openStore(storeFile(values))
  try {
    switch (verb) {
      case 'list':
        return await listLedger(store, rest, values, io)
      case 'export':
        return await exportLedger(store, io)
      case 'import':
        return Math.max(await importLedger(store, rest, io), await joinAndTell(store, undefined, undefined, io))
      case 'undo':
        return Math.max(await undo(store, rest, values, io), await joinAndTell(store, undefined, undefined, io))
      default:
        return Math.max(await correct(store, kindOf(verb), rest, values, io), await joinAndTell(store, undefined, undefined, io))
    }
  } finally {
    await store.close()
  }
}

async function correct(store: Store, kind: WishKind, [typed, ...words]: readonly string[], values: CorrectValues, io: Io): Promise<number> {
  const members = kind === 'claim-merge' || kind === 'claim-split' ? await membersOf(store, kind, [typed, ...words]) : undefined
  const target: Target = members?.[0] ? { report: members[0].report } : targetOf(typed)
  const reports =
    kind === 'report-copy-of' || kind === 'report-independent-of' ? await Promise.all(words.slice(0, 1).map((it) => reportNamed(store, it))) : undefined
  const entry = await correctKept(
    store,
    target.report,
    (reading) => {
      const near = target.item === undefined ? undefined : spanOfItem(reading, target.item)
      const wish = wishOfWords({
        kind,
        words,
        reading,
        ...(target.item !== undefined && { item: target.item }),
        ...(near && { near }),
        ...(reports && { reports }),
        ...(members && { members }),
      })
      return { ...wish, ...reasonOf(values), yes: values.yes, ...(values.supersedes !== undefined && { supersedes: values.supersedes }) }
    },
    correctorOf(values.by),
  )
  await tell(entry, io)
  return 0
}

async function undo(store: Store, [id]: readonly string[], values: CorrectValues, io: Io): Promise<number> {
  if (id === undefined)
    throw new HearsayError('missing-input', { command: 'correct undo', expected: 'the id of an entry', example: 'hearsay correct undo c3f81a02b9d4e' })
  await tell(await undoKept(store, id, { ...correctorOf(values.by), ...reasonOf(values) }), io)
  return 0
}

async function tell(entry: Correction, io: Io): Promise<void> {
  await io.out.write(`${entryText(entry)}\n`)
}

function reasonOf({ reason }: CorrectValues): { readonly reason?: string } {
  return reason === undefined ? {} : { reason }
}

/** Who corrects: as typed, else as the environment says, else who is logged in. */
/** What people type for the kinds they use most. */
const short: Readonly<Record<string, WishKind>> = {
  'merge': 'actor-merge',
  'split': 'actor-split',
  'rename': 'actor-rename',
  'role': 'actor-role',
  'country': 'actor-country',
  'speaker': 'statement-speaker',
  'chain': 'statement-chain',
  'stance': 'statement-stance',
  'span': 'statement-span',
  'type': 'event-type',
  'status': 'event-status',
  'outlet': 'report-outlet',
  'copy-of': 'report-copy-of',
  'independent-of': 'report-independent-of',
  'retracted': 'report-retracted',
}

function kindOf(typed: string): WishKind {
  const kind = short[typed] ?? correctionKinds.find((it) => it === typed)
  const words = [...correctionKinds, ...Object.keys(short), 'undo', 'list', 'export', 'import']
  if (kind === undefined || kind === 'undo')
    throw new HearsayError('bad-value', {
      option: 'correct',
      value: typed,
      expected: 'a kind of correction, undo, list, export or import',
      nearest: didYouMean(typed, words),
    })
  return kind
}
