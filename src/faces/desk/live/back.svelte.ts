import { untrack } from 'svelte'
import { live } from './live.svelte.ts'

/** Does something whenever the stream is followed again after it was not. To be called while a component begins. */
export function onBack(work: () => void): void {
  let followed = 0
  $effect(() => {
    if (live.state !== 'following') return
    followed += 1
    if (followed > 1) untrack(work)
  })
}
