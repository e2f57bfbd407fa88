import { openStore } from '../../../store/index.ts'
import type { WhoValues } from '../commands/who.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'
import { boundsTyped } from '../options/times.ts'
import { speakerColumns, statementColumns } from '../../lists/columns.ts'
import { printList } from './print-list.ts'

/** `hearsay who [NAME]`: the speakers, or what the one of this name said. */
export async function printWho(name: string, { story, stance, from, to, ...values }: WhoValues, io: Io): Promise<number> {
  const of = story === undefined ? {} : { story }
  const speaker = name === '' ? undefined : await oneSpeaker(name, of, values)
  if (speaker === undefined) {
    const list = {
      schema: 'hearsay/speakers@1',
      columns: speakerColumns,
      none: name === '' ? 'Nobody is quoted in what is kept.' : `Nobody of the name ${name} is quoted in what is kept.`,
    }
    return printList({ ...list, ask: async (store, page) => store.speakers({ ...of, ...(name !== '' && { name }), ...page }) }, values, io)
  }
  const wished = { ...of, speaker, ...(stance && { stance }), ...boundsTyped({ from, to }) }
  const list = { schema: 'hearsay/statements@1', columns: statementColumns, none: `Nothing like that by ${speaker} is kept.` }
  return printList({ ...list, ask: async (store, page) => store.statements({ ...wished, ...page }) }, values, io)
}

/** The speaker of this very name, else the only one whose name holds it. */
async function oneSpeaker(name: string, of: { readonly story?: string }, values: Pick<WhoValues, 'store'>): Promise<string | undefined> {
  const store = await openStore(storeFile(values))
  try {
    const { items } = await store.speakers({ ...of, name, limit: 200 })
    return items.find(({ speaker }) => speaker === name)?.speaker ?? (items.length === 1 ? items[0]?.speaker : undefined)
  } finally {
    await store.close()
  }
}
