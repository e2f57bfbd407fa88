/**
 * A text in lines of about so many letters, cut between words; what does not go into the last line is left out with a sign for it. SVG breaks no
 * lines by itself.
 */
export function wrapped(text: string, letters: number, lines: number): readonly string[] {
  const wide = Math.max(4, letters)
  const done: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((it) => it !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= wide || line === '') {
      line = longer
      continue
    }
    done.push(line)
    line = word
  }
  if (line !== '') done.push(line)
  if (done.length <= lines) return done.map((it) => cut(it, wide))
  return [...done.slice(0, lines - 1).map((it) => cut(it, wide)), cut(`${done[lines - 1] ?? ''} ${done[lines] ?? ''}`, wide - 1, true)]
}

/** Parts in lines, with a dot between those that share a line: `01.40 AMC · 5 origins`. */
export function joined(parts: readonly string[], letters: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length + 3 <= letters) lines[lines.length - 1] = `${last} · ${part}`
    else lines.push(cut(part, Math.max(4, letters)))
  }
  return lines
}

function cut(line: string, letters: number, goesOn = false): string {
  if (line.length <= letters && !goesOn) return line
  if (line.length <= letters) return `${line.trimEnd()}…`
  const at = line.lastIndexOf(' ', letters)
  return `${line.slice(0, at > letters / 2 ? at : letters).trimEnd()}…`
}
