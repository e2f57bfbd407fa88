/**
 * The whole part of a JSON text that is cut short, closed so that it can be read: up to the last value that came whole in the outermost object, or in
 * an array there. Undefined where not even the first came.
 */
export function wholePart(text: string): string | undefined {
  const open: string[] = []
  let safe: string | undefined
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']')
    else if (sign === '}' || sign === ']') {
      open.pop()
      if (open.length === 2 && open[1] === ']') [safe, end] = [']}', at + 1]
    } else if (sign === ',' && open.length === 1) [safe, end] = ['}', at]
  }
  return safe === undefined ? undefined : text.slice(0, end) + safe
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
