/** How many of `length` items in order `isBefore` holds for: it holds for the first of them and for none behind. Halving, so it asks about few. */
export function countBefore(length: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
