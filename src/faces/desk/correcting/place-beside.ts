interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Between a dialog and what it is about, and the edges of the window, in pixels. */
const gap = 8

/** Where a dialog goes so that what it is about stays to be seen: below it, above it, right of it; else as low as it can. */
export function placeBeside(about: Box, dialog: Size, window: Size): { readonly top: number; readonly left: number } {
  const lowest = Math.max(gap, window.height - dialog.height - gap)
  const left = Math.max(gap, Math.min(about.left, window.width - dialog.width - gap))
  if (about.bottom + gap <= lowest) return { top: about.bottom + gap, left }
  if (about.top - dialog.height - gap >= gap) return { top: about.top - dialog.height - gap, left }
  const right = about.right + gap
  if (right + dialog.width + gap <= window.width) return { top: Math.max(gap, Math.min(about.top, lowest)), left: right }
  return { top: lowest, left }
}
