/** Puts a style around text, or leaves it as it is. */
export interface Paint {
  strong(text: string): string
  dim(text: string): string
  stance(text: string): string
}

const plain = (text: string): string => text
const style =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`

/** Colours for a terminal; none where it shows none. */
export function paintFor(color: boolean): Paint {
  return color ? { strong: style(1, 22), dim: style(2, 22), stance: style(36, 39) } : { strong: plain, dim: plain, stance: plain }
}
