interface Point {
  readonly x: number
  readonly y: number
}

/**
 * A smooth line through columns: each point is at the left side of its column, where the line comes in; it leaves on the right, `wide` further on. Two
 * points of one column are joined by a bow on its right side. With the middle of the line.
 */
export function smooth(points: readonly Point[], wide: number): { readonly path: string; readonly x: number; readonly y: number } {
  const parts: string[] = []
  const middles: Point[] = []
  for (const [at, to] of points.slice(1).entries()) {
    const from = points[at] ?? to
    const begin = from.x + wide
    const bow = from.x === to.x
    const [end, half] = bow ? [to.x + wide, begin + 26] : [to.x, (begin + to.x) / 2]
    parts.push(
      `${at === 0 ? 'M' : 'L'}${place(begin)} ${place(from.y)}C${place(half)} ${place(from.y)} ${place(half)} ${place(to.y)} ${place(end)} ${place(to.y)}`,
    )
    middles.push({ x: bow ? begin + 19 : half, y: (from.y + to.y) / 2 })
  }
  const { x, y } = middles.at(-1) ?? { x: 0, y: 0 }
  return { path: parts.join(''), x, y }
}

function place(value: number): string {
  return String(Math.round(value * 10) / 10)
}
