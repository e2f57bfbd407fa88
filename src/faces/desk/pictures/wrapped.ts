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

function cut(line: string, letters: number, goesOn = false): string {
  if (line.length <= letters && !goesOn) return line
  if (line.length <= letters) return `${line.trimEnd()}…`
  const at = line.lastIndexOf(' ', letters)
  return `${line.slice(0, at > letters / 2 ? at : letters).trimEnd()}…`
}
