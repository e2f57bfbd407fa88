import type { FeatureShape } from './features.ts'

/** What a model file says about itself; the rest of the file is numbers. */
export interface ModelHeader {
  readonly version: string
  readonly code: string
  readonly shape: FeatureShape
  readonly width: number
  readonly hidden: number
  readonly layers: number
  readonly labels: {
    readonly upos: readonly string[]
    readonly feats: readonly string[]
    readonly relations: readonly string[]
    readonly names: readonly string[]
  }
  readonly tensors: Readonly<Record<string, { readonly type: 'f16' | 'f32' | 'i8' | 'u32'; readonly offset: number; readonly dims: readonly number[] }>>
}

/** A model file opened: header, and its tensors as floats. */
export interface Weights {
  readonly header: ModelHeader
  /** Values of a dense tensor, row-major. Throws when the file has none of that name. */
  tensor(name: string): Float32Array
  /** Dimensions of a tensor, or undefined when the file has none of that name. */
  dimensions(name: string): readonly number[] | undefined
  /** Embedding rows as 8-bit integers, `width` a row; row r stands for `rows[r·width…] · scales[r]`. */
  readonly rows: Int8Array
  readonly scales: Float32Array
  /** Sorted keys of the known words; row i + 1 belongs to the i-th. */
  readonly vocabulary: Uint32Array
}

/** First bytes of a model file. */
const magic = 0x31595348

/** Powers of two by exponent bits of a half-precision number. */
const powers = Float64Array.from({ length: 32 }, (_, exponent) => 2 ** (exponent - 15))

function halvesToFloats(halves: Uint16Array): Float32Array {
  const out = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i]!
    const exponent = (half >> 10) & 31
    const fraction = (half & 1023) / 1024
    const size = exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * powers[exponent]!
    out[i] = half & 0x8000 ? -size : size
  }
  return out
}

/** Opens a model file: magic, header length, header as JSON, then tensors at offsets of 64 bytes. Throws on another kind of file. */
export function openWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) throw new Error('not a Hearsay model file: rebuild it with training/parser')
  const size = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as ModelHeader // written by training/parser/export.py
  const start = Math.ceil((8 + size) / 64) * 64
  const find = (name: string): { readonly type: string; readonly offset: number; readonly size: number } => {
    const found = header.tensors[name]
    if (found === undefined) throw new Error(`the model ${header.code} has no tensor ${name}`)
    return { type: found.type, offset: bytes.byteOffset + start + found.offset, size: found.dims.reduce((product, dim) => product * dim, 1) }
  }
  const tensor = (name: string): Float32Array => {
    const { type, offset, size: count } = find(name)
    if (type === 'f32') return new Float32Array(bytes.buffer.slice(offset, offset + count * 4))
    return halvesToFloats(new Uint16Array(bytes.buffer.slice(offset, offset + count * 2)))
  }
  const table = find('rows')
  const words = find('vocabulary')
  return {
    header,
    tensor,
    dimensions: (name) => header.tensors[name]?.dims,
    rows: new Int8Array(bytes.buffer, table.offset, table.size),
    scales: tensor('scales'),
    vocabulary: new Uint32Array(bytes.buffer.slice(words.offset, words.offset + words.size * 4)),
  }
}
