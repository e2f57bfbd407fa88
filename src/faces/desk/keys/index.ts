export { followKeys, keysNow, letterKeys, useKeys, type Key } from './keys.svelte.ts'
