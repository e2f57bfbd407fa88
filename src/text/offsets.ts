/** Converts between code points and UTF-16 code units of one text; both directions are linear to prepare, constant to ask. */
export interface Offsets {
  /** UTF-16 offset of code point number `point`. */
  readonly unit: (point: number) => number
  /** Number of code points before UTF-16 offset `unit`. */
  readonly point: (unit: number) => number
}

/** Offsets of `text`; texts without surrogates cost nothing. */
export function offsets(text: string): Offsets {
  if (!/[\ud800-\udbff]/.test(text)) return { unit: (point) => point, point: (unit) => unit }
  const units: number[] = []
  const points = new Int32Array(text.length + 1)
  for (let index = 0; index < text.length; index++) {
    const low = index > 0 && isPairEnd(text, index)
    if (!low) units.push(index)
    points[index] = units.length - 1
  }
  units.push(text.length)
  points[text.length] = units.length - 1
  return { unit: (point) => units[point] ?? text.length, point: (unit) => points[unit] ?? units.length - 1 }
}

function isPairEnd(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  const before = text.charCodeAt(index - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
