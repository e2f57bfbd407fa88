/** Puts a style around text, or leaves it as it is. */
export interface Paint {
  heading(text: string): string
  strong(text: string): string
  dim(text: string): string
  stance(text: string): string
  event(text: string): string
}

const plain = (text: string): string => text
const style =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`

/** Colours for a terminal; none where it shows none. */
export function paintFor(color: boolean): Paint {
  return color
    ? { heading: style(4, 24), strong: style(1, 22), dim: style(2, 22), stance: style(36, 39), event: style(35, 39) }
    : { heading: plain, strong: plain, dim: plain, stance: plain, event: plain }
}
