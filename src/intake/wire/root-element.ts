/** Local name of the first element of what looks like XML; undefined where it begins otherwise. Declarations and comments may stand before it. */
export function rootElement(text: string): string | undefined {
  let at = 0
  for (let steps = 0; steps < 50; steps++) {
    at = text.indexOf('<', at)
    if (at < 0 || (steps === 0 && at > 100)) return undefined
    const end = endOfDeclaration(text, at)
    if (end === undefined) return /^<(?:[\w.-]{1,40}:)?(?<name>\p{L}[\p{L}\d_.-]{0,60})(?=[\s/>]|$)/u.exec(text.slice(at, at + 120))?.groups?.['name']
    at = end
  }
  return undefined
}

/** Where a comment, a processing instruction or a DOCTYPE ends; undefined for an element. */
function endOfDeclaration(text: string, at: number): number | undefined {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) || text.startsWith('<!', at) ? '>' : undefined
  if (close === undefined) return undefined
  const end = text.indexOf(close, at)
  return end < 0 ? text.length : end + close.length
}
