/** Words beside a disc. */
export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly text: string
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

const [letter, high] = [7.1, 15]

/** Words for each disc where they lie on no other words, no disc and not outside; the first come first, and who finds no room has none. */
export function labelled(discs: readonly Disc[], width: number, height: number): readonly (Label | undefined)[] {
  const taken: Box[] = discs.map(({ x, y, r }): Box => [x - r, y - r, x + r, y + r])
  return discs.map((disc) => {
    const long = disc.text.length * letter
    for (const label of around(disc)) {
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - long : label.x - long / 2
      const box: Box = [left, label.y - high + 3, left + long, label.y + 4]
      if (box[0] < 0 || box[2] > width || box[1] < 0 || box[3] > height || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return label
    }
    return undefined
  })
}

function around({ x, y, r, text }: Disc): readonly Label[] {
  const gap = r + 5
  return [
    { text, x: x + gap, y: y + 5, anchor: 'start' },
    { text, x: x - gap, y: y + 5, anchor: 'end' },
    { text, x, y: y - gap - 1, anchor: 'middle' },
    { text, x, y: y + gap + 12, anchor: 'middle' },
  ]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
