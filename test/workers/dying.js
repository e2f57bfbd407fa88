// A worker that answers each line with its length, and dies of lines that say so.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ bytes }) => {
  const words = new TextDecoder().decode(bytes)
  if (words.includes('die')) process.exit(3)
  if (words.includes('throw')) throw new Error('out of order')
  const lines = words.split('\n').filter((line) => line !== '')
  const out = new TextEncoder().encode(lines.map((line) => `${line.length}\n`).join(''))
  setTimeout(() => parentPort.postMessage({ bytes: out, reports: lines.length, failed: 0, characters: words.length }), words.includes('slow') ? 30 : 0)
})
