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
  /** Number of outputs of each dense layer, by its name. */
  readonly outputs: Readonly<Record<string, number>>
  readonly tensors: Readonly<Record<string, { readonly type: 'f32' | 'i16' | 'i8' | 'u32'; readonly offset: number; readonly dims: readonly number[] }>>
}

/** A dense layer as the kernel takes it: integers in panels, and a scale and a bias for each column. */
export interface PanelledLayer {
  readonly panels: Int16Array
  readonly scales: Float32Array
  readonly bias: Float32Array
}

/** A model file opened: header, and its tensors as the file holds them. */
export interface Weights {
  readonly header: ModelHeader
  /** Values of a tensor of floats, row-major. Throws when the file has none of that name. */
  tensor(name: string): Float32Array
  /** Dense layers that stand side by side in the file under their joined names. Throws when the file has none. */
  layer(names: readonly string[]): PanelledLayer
  /** Embedding rows as 8-bit integers, `width` a row; row r stands for `rows[r·width…] · scales[r]`. */
  readonly rows: Int8Array
  readonly scales: Float32Array
  /** Sorted keys of the known words; row i + 1 belongs to the i-th. */
  readonly vocabulary: Uint32Array
}

/** First bytes of a model file: HSY2. */
export const modelMagic = 0x32595348

/** Dense layers over the encoded words, side by side. */
export const projectionNames = ['upos', 'feats', 'name', 'arc_dep', 'arc_head', 'lab_dep', 'lab_head'] as const

/** Opens a model file: magic, header length, header as JSON, then tensors at offsets of 64 bytes. Throws on another kind of file. */
export function openWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== modelMagic) throw new Error('not a Hearsay model file: rebuild it with training/parser')
  const size = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as ModelHeader // written by training/parser/pack.ts
  const start = Math.ceil((8 + size) / 64) * 64
  const find = (name: string): { readonly offset: number; readonly size: number } => {
    const found = header.tensors[name]
    if (found === undefined) throw new Error(`the model ${header.code} has no tensor ${name}`)
    return { offset: bytes.byteOffset + start + found.offset, size: found.dims.reduce((product, dim) => product * dim, 1) }
  }
  const tensor = (name: string): Float32Array => {
    const { offset, size: count } = find(name)
    return new Float32Array(bytes.buffer, offset, count)
  }
  const table = find('rows')
  const words = find('vocabulary')
  return {
    header,
    tensor,
    layer: (names) => {
      const name = names.join('+')
      const panels = find(`${name}.panels`)
      return { panels: new Int16Array(bytes.buffer, panels.offset, panels.size), scales: tensor(`${name}.scales`), bias: tensor(`${name}.bias`) }
    },
    rows: new Int8Array(bytes.buffer, table.offset, table.size),
    scales: tensor('scales'),
    vocabulary: new Uint32Array(bytes.buffer, words.offset, words.size),
  }
}
