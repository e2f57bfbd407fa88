import { askWhole, Problem, type Claim, type ClaimLine } from '../api/index.ts'
import { notices } from '../frame/notices.svelte.ts'
import type { Key } from '../keys/index.ts'
import { page } from '../language/index.ts'
import { session } from '../session/index.ts'
import { joining } from './joining.svelte.ts'

/** Keys for a claim in a list: `m` makes it one with another, `s` takes it apart. */
export function joinKeys({ id, reports }: Pick<ClaimLine, 'id' | 'reports'>): readonly Key[] {
  if (!session.may('editor')) return []
  return [
    { key: 'm', does: ({ keys }) => keys.merge, run: () => void open('merge', id) },
    ...(reports > 1 ? [{ key: 's', does: ({ keys }: typeof page.words) => keys.split, run: () => void open('split', id) }] : []),
  ]
}

async function open(how: 'merge' | 'split', id: string): Promise<void> {
  try {
    const { value, etag } = await askWhole<Claim>(`/claims/${encodeURIComponent(id)}`)
    joining.open(how, { claim: value, etag, members: [] })
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    notices.tell(page.words.correcting.cannotOpen(thrown.message), { bad: true })
  }
}
