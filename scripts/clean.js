import { rmSync } from 'node:fs'

// What an earlier build left must not be mistaken for this one's.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
