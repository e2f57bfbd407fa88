import type { LemmaModel } from './model.ts'
import type { EditScript } from './scripts.ts'

interface Header {
  readonly format: 'hearsay/lemmas@1'
  readonly scripts: readonly EditScript[]
  readonly open: Readonly<Record<string, readonly number[]>>
  readonly cases: Readonly<Record<string, string>>
  readonly words: number
  readonly weights: number
}

/** A model as bytes: length of the header, the header in JSON, hashes, answers, weights; little endian, each part on 4 bytes. */
export function packLemmas(model: LemmaModel): Uint8Array {
  const header: Header = {
    format: 'hearsay/lemmas@1',
    scripts: model.scripts,
    open: Object.fromEntries(model.open),
    cases: Object.fromEntries(model.cases),
    words: model.words.length,
    weights: model.weights.length,
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = align(4 + text.length)
  const answers = start + 4 * model.words.length
  const weights = align(answers + 2 * model.answers.length)
  const bytes = new Uint8Array(weights + model.weights.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, text.length, true)
  bytes.set(text, 4)
  model.words.forEach((word, index) => view.setUint32(start + 4 * index, word, true))
  model.answers.forEach((answer, index) => view.setUint16(answers + 2 * index, answer, true))
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), weights)
  return bytes
}

/** Reads what packLemmas wrote. */
export function unpackLemmas(source: Uint8Array): LemmaModel {
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header // parser: packLemmas wrote it
  if (header.format !== 'hearsay/lemmas@1') throw new Error('no lemma model')
  const start = align(4 + length)
  const answers = start + 4 * header.words
  const weights = align(answers + 2 * header.words)
  return {
    scripts: header.scripts,
    open: new Map(Object.entries(header.open)),
    cases: new Map(Object.entries(header.cases)),
    words: new Uint32Array(bytes.buffer, bytes.byteOffset + start, header.words),
    answers: new Uint16Array(bytes.buffer, bytes.byteOffset + answers, header.words),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weights, header.weights),
  }
}

function align(offset: number): number {
  return Math.ceil(offset / 4) * 4
}
