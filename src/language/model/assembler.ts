/** A few instructions of WebAssembly by the names of its specification, as bytes: enough to write the kernel down by hand. */

type Code = readonly number[]

function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 127
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 128)
  } while (rest !== 0)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 127
    rest >>= 7
    if ((rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0)) return [...bytes, low]
    bytes.push(low | 128)
  }
}

export const get = (local: number): number[] => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): number[] => [...value, 0x21, ...unsigned(local)]
export const i32 = {
  constant: (value: number): number[] => [0x41, ...signed(value)],
  add: (a: Code, b: Code): number[] => [...a, ...b, 0x6a],
  double: (a: Code): number[] => [...a, 0x41, 1, 0x74],
  quadruple: (a: Code): number[] => [...a, 0x41, 2, 0x74],
  below: (a: Code, b: Code): number[] => [...a, ...b, 0x49],
}
/** local += by */
export const advance = (local: number, by: Code): number[] => set(local, i32.add(get(local), by))
/** do body while again */
export const loop = (body: Code, again: Code): number[] => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b]

const float32Bytes = (value: number): number[] => [...new Uint8Array(Float32Array.of(value).buffer)]
export const f32 = {
  constant: (value: number): number[] => [0x43, ...float32Bytes(value)],
  add: (a: Code, b: Code): number[] => [...a, ...b, 0x92],
  multiply: (a: Code, b: Code): number[] => [...a, ...b, 0x94],
  divide: (a: Code, b: Code): number[] => [...a, ...b, 0x95],
  root: (a: Code): number[] => [...a, 0x91],
  load: (address: Code): number[] => [...address, 0x2a, 2, 0],
  store: (address: Code, value: Code): number[] => [...address, ...value, 0x38, 2, 0],
}

const simd = (code: number): number[] => [0xfd, ...unsigned(code)]
export const v128 = {
  zero: [...simd(0x0c), ...new Array<number>(16).fill(0)],
  load: (address: Code, offset = 0): number[] => [...address, ...simd(0x00), 2, ...unsigned(offset)],
  /** The low half from memory, the high half 0. */
  loadLow: (address: Code, offset = 0): number[] => [...address, ...simd(0x5d), 2, ...unsigned(offset)],
  loadSplat32: (address: Code, offset = 0): number[] => [...address, ...simd(0x09), 2, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): number[] => [...address, ...value, ...simd(0x0b), 2, ...unsigned(offset)],
}
export const i32x4 = {
  add: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xae)],
  dotPairs: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xba)],
  subtract: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xb1)],
  fromFloats: (a: Code): number[] => [...a, ...simd(0xf8)],
  /** Two integers from two doubles, cut off, in the low half. */
  fromDoubles: (a: Code): number[] => [...a, ...simd(0xfc)],
  toFloats: (a: Code): number[] => [...a, ...simd(0xfa)],
}
/** The low halves of two vectors. */
export const lowHalves = (a: Code, b: Code): number[] => [...a, ...b, ...simd(0x0d), 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]
/** Eight 16-bit integers of two times four 32-bit ones, clamped. */
export const narrow = (a: Code, b: Code): number[] => [...a, ...b, ...simd(0x85)]
export const f32x4 = {
  splat: (a: Code): number[] => [...a, ...simd(0x13)],
  constant: (value: number): number[] => [...simd(0x0c), ...[0, 1, 2, 3].flatMap(() => float32Bytes(value))],
  lane: (a: Code, lane: number): number[] => [...a, ...simd(0x1f), lane],
  nearest: (a: Code): number[] => [...a, ...simd(0x6a)],
  absolute: (a: Code): number[] => [...a, ...simd(0xe0)],
  add: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe4)],
  subtract: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe5)],
  multiply: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe6)],
  divide: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe7)],
  least: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe8)],
  greatest: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xe9)],
  /** All bits of a lane where `a` is at least `b`: -1 as an integer. */
  atLeast: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0x46)],
}
const float64Bytes = (value: number): number[] => [...new Uint8Array(Float64Array.of(value).buffer)]
export const f64x2 = {
  constant: (value: number): number[] => [...simd(0x0c), ...[0, 1].flatMap(() => float64Bytes(value))],
  /** Two doubles from the floats in the low half. */
  fromFloats: (a: Code): number[] => [...a, ...simd(0x5f)],
  add: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xf0)],
  multiply: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xf2)],
  least: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xf4)],
  greatest: (a: Code, b: Code): number[] => [...a, ...b, ...simd(0xf5)],
}

/** One function: integer parameters, then locals by kind; it returns nothing. */
export interface Procedure {
  readonly name: string
  readonly parameters: number
  readonly integers: number
  readonly floats: number
  readonly vectors: number
  readonly body: Code
}

const section = (id: number, body: Code): number[] => [id, ...unsigned(body.length), ...body]
const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()]
const word = (text: string): number[] => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))]

/** A module of procedures over the memory imported as `e.m`. */
export function assemble(procedures: readonly Procedure[]): Uint8Array<ArrayBuffer> {
  const types = procedures.map(({ parameters }) => [0x60, parameters, ...new Array<number>(parameters).fill(0x7f), 0])
  const bodies = procedures.map(({ integers, floats, vectors, body }) => {
    const code = [3, ...unsigned(integers), 0x7f, ...unsigned(floats), 0x7d, ...unsigned(vectors), 0x7b, ...body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(types)),
    ...section(2, [1, ...word('e'), ...word('m'), 2, 0, 1]),
    ...section(3, list(procedures.map((_, i) => [i]))),
    ...section(7, list(procedures.map(({ name }, i) => [...word(name), 0, i]))),
    ...section(10, list(bodies)),
  ])
}
