/** How what is to be judged is come by. */
export const ways = ['uncertain', 'random', 'unplaced'] as const
export type Way = (typeof ways)[number]

/** Which way an address means: the least certain unless told. */
export function wayOf(view: string | undefined): Way {
  return ways.find((it) => it === view) ?? 'uncertain'
}

/** How much is drawn: so many, or five of every hundred. */
export const sizes = ['25', '50', '100', '200', '5of100'] as const
export type Size = (typeof sizes)[number]

/** The size an address means. */
export function sizeOf(text: string | undefined): Size {
  return sizes.find((it) => it === text) ?? '25'
}

/** The most that is drawn at once. */
export const mostDrawn = 200

/** How many of so many are drawn. */
export function limitOf(size: Size, among: number): number {
  return size === '5of100' ? Math.max(1, Math.min(mostDrawn, Math.ceil(among * 0.05))) : Number(size)
}

/** A share as people count: how many of a hundred, rounded so that what is neither none nor all is not told as such. */
export function ofHundred(share: number): number {
  const rounded = Math.round(share * 100)
  return share > 0 && rounded === 0 ? 1 : share < 1 && rounded === 100 ? 99 : rounded
}

/** The next that nobody has judged, from where the reader is on, then from the beginning; where all are, the next. */
export function nextUnjudged<It>(items: readonly It[], at: number, judged: (it: It) => boolean): It | undefined {
  const rest = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
  return rest.find((it) => !judged(it)) ?? items[at + 1]
}
