import type { Exporter } from '../exporter.ts'

/** The reading as the contract has it, indented; several make an array. Explained, it is `{ reading, found }`. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  opening: (_, several) => (several ? '[\n' : ''),
  write: (reading, { found }) => [JSON.stringify(found ? { reading, found } : reading, undefined, 2), '\n'],
  between: ',\n',
  closing: (several) => (several ? ']\n' : ''),
}

/** One reading a line. */
export const jsonl: Exporter = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  write: (reading, { found }) => [JSON.stringify(found ? { reading, found } : reading), '\n'],
  between: '',
}
