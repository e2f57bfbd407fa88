/**
 * build/CODE.half.bin (from export.py) → models/CODE.bin: the dense layers as the kernel takes them, integers in panels, so that opening the
 * model converts nothing.
 *
 *     npx tsx training/parser/pack.ts no
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { roundUp } from '../../src/language/model/arena.ts'
import { columnBlock, inPanels } from '../../src/language/model/kernel.ts'
import { modelMagic, projectionNames, type ModelHeader } from '../../src/language/model/weights.ts'

interface HalfHeader extends Omit<ModelHeader, 'outputs' | 'tensors'> {
  readonly tensors: Readonly<Record<string, { readonly type: 'f16' | 'i8' | 'u32'; readonly offset: number; readonly dims: readonly number[] }>>
}

const code = process.argv[2] ?? 'no'
const bytes = new Uint8Array(readFileSync(`build/${code}.half.bin`))
const size = new DataView(bytes.buffer).getUint32(4, true)
const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as HalfHeader // export.py wrote it
const start = Math.ceil((8 + size) / 64) * 64

/** Powers of two by exponent bits of a half-precision number. */
const powers = Float64Array.from({ length: 32 }, (_, exponent) => 2 ** (exponent - 15))

function floatOf(half: number): number {
  const exponent = (half >> 10) & 31
  const fraction = (half & 1023) / 1024
  const magnitude = exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * (powers[exponent] ?? 0)
  return half & 0x8000 ? -magnitude : magnitude
}

function countOf(name: string): number {
  return header.tensors[name]?.dims.reduce((product, dim) => product * dim, 1) ?? 0
}

function floats(name: string): Float32Array {
  const at = start + (header.tensors[name]?.offset ?? 0)
  return Float32Array.from(new Uint16Array(bytes.buffer.slice(at, at + countOf(name) * 2)), floatOf)
}

function raw(name: string, width: number): Uint8Array {
  const at = start + (header.tensors[name]?.offset ?? 0)
  return bytes.slice(at, at + countOf(name) * width)
}

const tensors: Record<string, ModelHeader['tensors'][string]> = {}
const outputs: Record<string, number> = {}
const payload: Uint8Array[] = []
let used = 0
function put(name: string, type: ModelHeader['tensors'][string]['type'], dims: readonly number[], values: ArrayBufferView): void {
  const padded = new Uint8Array(roundUp(values.byteLength, 64))
  padded.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  tensors[name] = { type, offset: used, dims }
  payload.push(padded)
  used += padded.length
}

const dense = new Set(
  Object.keys(header.tensors).flatMap((name) => (/\.weight$/u.test(name) && header.tensors[name]?.dims.length === 2 ? [name.slice(0, -7)] : [])),
)
const groups: readonly (readonly string[])[] = [
  ...Array.from({ length: header.layers }, (_, i) => [[`layers.${i}.into`], [`layers.${i}.back`]]).flat(),
  projectionNames,
  ['arc_u'],
  ['lab_out'],
]
put('rows', 'i8', header.tensors['rows']?.dims ?? [], raw('rows', 1))
put('scales', 'f32', [countOf('scales')], floats('scales'))
put('vocabulary', 'u32', header.tensors['vocabulary']?.dims ?? [], raw('vocabulary', 4))
for (const names of groups) {
  const k = header.tensors[`${names[0] ?? ''}.weight`]?.dims[1] ?? 0
  const columns = names.map((name) => header.tensors[`${name}.weight`]?.dims[0] ?? 0)
  const m = columns.reduce((sum, column) => sum + roundUp(column, columnBlock), 0)
  const matrix = new Float32Array(k * m)
  const bias = new Float32Array(m)
  let first = 0
  names.forEach((name, i) => {
    outputs[name] = columns[i] ?? 0
    matrix.set(floats(`${name}.weight`), first * k)
    if (header.tensors[`${name}.bias`]) bias.set(floats(`${name}.bias`), first)
    first += roundUp(columns[i] ?? 0, columnBlock)
    dense.delete(name)
  })
  const { panels, scales } = inPanels(matrix, k, m)
  const group = names.join('+')
  put(`${group}.panels`, 'i16', [k, m], panels)
  put(`${group}.scales`, 'f32', [m], scales)
  put(`${group}.bias`, 'f32', [m], bias)
}
const grouped = new Set(groups.flat().flatMap((name) => [`${name}.weight`, `${name}.bias`]))
for (const [name, { dims }] of Object.entries(header.tensors))
  if (!grouped.has(name) && !['rows', 'scales', 'vocabulary'].includes(name)) put(name, 'f32', dims, floats(name))

const told: ModelHeader = { ...header, outputs, tensors }
const text = new TextEncoder().encode(JSON.stringify(told))
const opening = new Uint8Array(roundUp(8 + text.length, 64)).fill(32)
const view = new DataView(opening.buffer)
view.setUint32(0, modelMagic, true)
view.setUint32(4, opening.length - 8, true)
opening.set(text, 8)
writeFileSync(`models/${code}.bin`, Buffer.concat([opening, ...payload]))
console.log(`models/${code}.bin: ${opening.length + used} bytes, version ${header.version}; left as they are: ${[...dense].join(', ') || 'no dense layers'}`)
