/** How a text ends: 2 with a mark that ends a sentence, 1 with another mark, 0 with neither; closing quotation marks and brackets aside. */
export function endingOf(text: string): number {
  let mark = 0
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) return 2
    if (unit === 58) return 1
    if (!isClosing(unit)) return mark
    if (unit !== 32) mark = 1
  }
  return mark
}

/** Closing quotation marks, brackets, a space. */
function isClosing(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 32 || unit === 0xbb || unit === 0x2019 || unit === 0x201d
}

/** Lines of a text. */
export function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
