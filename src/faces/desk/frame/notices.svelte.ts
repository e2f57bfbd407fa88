/** Something that was done, and how to take it back. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly undo?: () => void
  readonly bad?: boolean
  /** What it tells of: it takes the place of the one that told of it last. */
  readonly of?: string | undefined
}

let list = $state.raw<readonly Notice[]>([])
let last = 0

/** Notices at the foot of the page. */
export const notices = {
  get list(): readonly Notice[] {
    return list
  },
  /** Tells something; what can be undone stays longer. */
  tell(text: string, { undo, bad = false, of }: { readonly undo?: () => void; readonly bad?: boolean; readonly of?: string } = {}): void {
    last += 1
    const id = last
    list = [...list.filter((it) => of === undefined || it.of !== of).slice(-2), { id, text, bad, of, ...(undo && { undo }) }]
    setTimeout(() => notices.end(id), undo ? 20_000 : bad ? 12_000 : 5000)
  },
  end(id: number): void {
    list = list.filter((it) => it.id !== id)
  },
  /** Takes back the last that can be. */
  undoLast(): void {
    const it = list.findLast(({ undo }) => undo !== undefined)
    if (!it) return
    notices.end(it.id)
    it.undo?.()
  },
}
