/** Something that can be chosen from a list by typing. */
export interface Choice {
  /** It alone in its list. */
  readonly key: string
  readonly name: string
  /** What it is, in a word or two. */
  readonly detail?: string
  /** Words of a report that speak of it. */
  readonly words?: string
  /** Language of the name, where it is another than that of the list. */
  readonly lang?: string
  /** It is so now. */
  readonly now?: boolean
}

/** Those that fit what was typed, names that begin with it first, then those with a word that does, then those that hold it. All of them where nothing was typed. */
export function matching<It extends Choice>(choices: readonly It[], typed: string): readonly It[] {
  const sought = plain(typed.trim())
  if (sought === '') return choices
  const ranked = choices.map((it) => ({ it, rank: rankOf(it, sought) })).filter(({ rank }) => rank < none)
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ it }) => it)
}

const none = 4

function rankOf({ name, detail = '', key }: Choice, sought: string): number {
  const text = plain(name)
  if (text.startsWith(sought) || plain(key) === sought) return 0
  if (text.split(/[\s\-/_]+/u).some((word) => word.startsWith(sought))) return 1
  if (text.includes(sought)) return 2
  return plain(detail).includes(sought) ? 3 : none
}

/** Without capitals and accents: who types `ness` means Néss. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** The line an arrow leads to: from none to the first or the last, and around. -1 is none. */
export function stepped(at: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1
  if (at === -1) return step === 1 ? 0 : count - 1
  return (at + step + count) % count
}
