/** A source of numbers that is the same everywhere (Marsaglia, xorshift32). */
export interface Dice {
  /** A whole number from 0 to below `below`. */
  roll(below: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = (seed * 2654435761 + 0x9e3779b9) | 0 || 1
  const roll = (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(1, below)
  }
  for (let at = 0; at < 8; at++) roll(1)
  return { roll, pick: (items) => items[roll(items.length)] as never } // the caller gives at least one
}

/** Pieces that mean something to one format or another, and break it where they do not belong. */
const pieces: readonly string[] = [
  [
    '<',
    '>',
    '</',
    '/>',
    '<a ',
    '<p>',
    '</p>',
    '<div>',
    '<item>',
    '</item>',
    '<entry>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml version="1.0" encoding="utf-16"?>',
  ],
  [
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    '&b;',
    '&amp;',
    '&#x0;',
    '&#xd800;',
    '&#99999999999;',
    '&',
    '&lt;b&gt;',
  ],
  [
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    ',',
    ':',
    'null',
    '-1e999',
    '{"a":',
    '[[[[',
    '__proto__',
    '"constructor"',
    '<constructor>',
    '<__proto__>',
    ' lang="constructor"',
    '"type":"constructor",',
    'constructor',
    'toString',
    ' __proto__="a"',
  ],
  ['\n', '\r\n', '\r', '\n\n', '\t', '\0', '\u0001', '\u0002', '\u0003', '\ufeff', '\u2028', '\u00ad', '\ud83d', '🌊', 'e\u0301'],
  ['00:00:01,000 --> 00:00:02,000', '99:99:99.999 --> 00:00:00.000', 'WEBVTT', '>> ', '<v Ane>', '- '],
  ['0000-00-00T00:00:00Z', '9999-12-31T23:59:59+99:99', 'Wed, 31 Feb 2024 25:61:61 CEST', '20170102T222800+0000', '1e308', '-0', '99999999999999999999'],
  [
    'WARC/1.0\r\n',
    'Content-Length: 99999999\r\n',
    'Content-Length: -1\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Type: multipart/mixed; boundary="a"\r\n',
    '--a\r\n',
    '--a--',
    '=?utf-8?B?//8=?=',
  ],
  [...' .,:;-–—=/*|#()[]©…!?"»«_~^%@+0a\u00a0', ' . ', ', ', ' - ', ' (', 'a '],
  ['http://', 'https://[::1', 'javascript:alert(1)', 'xmlns:a="b"', 'a:', ':a', '---\n', '# ', '](', '![', '| a |', '(AFP)', '– ', '(©NTB)'],
].flat()

/** Most bytes of a mutated input. */
const most = 400_000

/** A seed's bytes changed in one to a few places, in the way the dice fall. */
export function mutated(seeds: readonly Uint8Array[], dice: Dice): Uint8Array {
  let bytes = Uint8Array.from(dice.pick(seeds))
  for (let times = 1 + dice.roll(6); times > 0; times--) bytes = dice.pick(mutations)(bytes, dice, seeds).subarray(0, most)
  return bytes
}

type Mutation = (bytes: Uint8Array<ArrayBuffer>, dice: Dice, seeds: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>

const mutations: readonly Mutation[] = [
  flipped,
  cutOff,
  (bytes, dice) => without(bytes, ...rangeIn(bytes, dice)),
  (bytes, dice) => inserted(bytes, dice.roll(bytes.length + 1), encoded(dice.pick(pieces))),
  (bytes, dice) => inserted(bytes, dice.roll(bytes.length + 1), encoded(dice.pick(pieces).repeat(1 + dice.roll(dice.pick([10, 1000, 50_000]))))),
  repeated,
  moved,
  spliced,
  junk,
  atMark,
]

function flipped(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes)
  for (let times = 1 + dice.roll(20); times > 0; times--) copy[dice.roll(copy.length)] = dice.roll(256)
  return copy
}

function cutOff(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, dice.roll(bytes.length))
}

/** A stretch written again and again: deep nesting, long lists, endless values. */
function repeated(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const [start, end] = rangeIn(bytes, dice, dice.pick([8, 40, 400]))
  const stretch = bytes.slice(start, end)
  const times = Math.min(1 + dice.roll(dice.pick([4, 300, 20_000])), Math.floor(most / Math.max(1, stretch.length)))
  const run = new Uint8Array(stretch.length * times)
  for (let at = 0; at < times; at++) run.set(stretch, at * stretch.length)
  return inserted(bytes, dice.pick([start, end, dice.roll(bytes.length + 1)]), run)
}

function moved(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const [start, end] = rangeIn(bytes, dice)
  const rest = without(bytes, start, end)
  return inserted(rest, dice.roll(rest.length + 1), bytes.slice(start, end))
}

function spliced(bytes: Uint8Array<ArrayBuffer>, dice: Dice, seeds: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const other = dice.pick(seeds)
  return joined(bytes.slice(0, dice.roll(bytes.length + 1)), Uint8Array.from(other.subarray(dice.roll(other.length + 1))))
}

function junk(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const noise = Uint8Array.from({ length: 1 + dice.roll(dice.pick([20, 5000])) }, () => dice.roll(256))
  return inserted(bytes, dice.roll(bytes.length + 1), noise)
}

/** A piece next to a mark of the format, where it matters most. */
function atMark(bytes: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const mark = dice.pick(['<', '>', '"', '{', '[', ':', '\n', '='])
  const start = dice.roll(bytes.length)
  const found = bytes.indexOf(mark.charCodeAt(0), start)
  return inserted(bytes, found < 0 ? start : found + dice.roll(2), encoded(dice.pick(pieces)))
}

function rangeIn(bytes: Uint8Array, dice: Dice, longest = 2000): readonly [number, number] {
  const start = dice.roll(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + dice.roll(longest))]
}

/** Bytes without those from `start` to `end`. */
export function without(bytes: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> {
  return joined(bytes.subarray(0, start), bytes.subarray(end))
}

function inserted(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts))
}

function encoded(text: string): Uint8Array {
  return Buffer.from(text.slice(0, most))
}
