/** One cue as it stands in the file: milliseconds and lines with their mark-up. */
export interface CueBlock {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** The cues of a file, what stands before them, and whether the file ends inside one. */
export interface CueBlocks {
  readonly header: string
  readonly blocks: readonly CueBlock[]
  readonly cut: boolean
}

const arrow =
  /^[ \t]*(?:(?<fromHours>\d{1,3}):)?(?<from>\d{1,2}:\d{1,2}(?:[,.]\d{1,3})?)[ \t]*-->[ \t]*(?:(?<toHours>\d{1,3}):)?(?<to>\d{1,2}:\d{1,2}(?:[,.]\d{1,3})?)/u
const partOfArrow = /^[ \t]*(?:\d{1,3}:[\d:,.\- \t>]*|\d{1,3}:\d{2}[,.\d]*[ \t]*-.*)$/u
const notShown = /^(?:NOTE|STYLE|REGION)(?=[ \t]|$)/u

/** Cuts a file of captions into its cues: everything from one line of times to the next. */
export function cueBlocks(source: string): CueBlocks {
  const lines = source.split(/\r\n|\r|\n/u)
  const isVtt = /^\s*WEBVTT/u.test(source)
  const starts: { readonly at: number; readonly from: number; readonly to: number }[] = []
  lines.forEach((line, at) => {
    const found = line.includes('-->') ? arrow.exec(line)?.groups : undefined
    if (found) starts.push({ at, from: timeOf(found.fromHours, found.from), to: timeOf(found.toHours, found.to) })
  })
  const blocks = starts.map(({ at, from, to }, index): CueBlock => {
    const end = starts[index + 1]?.at ?? lines.length
    return { from, to, lines: isVtt ? untilBlank(lines, at + 1, end) : withoutNumber(lines.slice(at + 1, end), index + 1 < starts.length) }
  })
  return { header: lines.slice(0, starts[0]?.at ?? lines.length).join('\n'), blocks, cut: endsInCue(lines, starts.at(-1)?.at) }
}

function timeOf(hours = '0', rest = ''): number {
  const [minutes = '0', seconds = '0', part = '0'] = rest.split(/[:,.]/u)
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, '0'))
}

/** WebVTT: a blank line ends a cue; after it come names of cues, notes and styles. */
function untilBlank(lines: readonly string[], start: number, end: number): readonly string[] {
  const shown: string[] = []
  for (let at = start; at < end && lines[at]?.trim() !== ''; at++) shown.push(lines[at] ?? '')
  return notShown.test(shown[0] ?? '') ? [] : shown
}

/** SubRip: words may stand after a blank line; the number of the next cue is none of them. */
function withoutNumber(lines: readonly string[], hasNext: boolean): readonly string[] {
  const words = hasNext && /^\s*\d+\s*$/u.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines
  return words.filter((line) => line.trim() !== '')
}

/** Whether the last lines are the beginning of a cue: a broken line of times, or times with nothing after them and no end of line. */
function endsInCue(lines: readonly string[], lastTimes: number | undefined): boolean {
  const last = lines.at(-1) ?? ''
  if (last.trim() === '' || lastTimes === undefined) return last.trim() !== '' && lastTimes === undefined && partOfArrow.test(last)
  return lastTimes === lines.length - 1 || (partOfArrow.test(last) && (lines.at(-2)?.trim() === '' || /^\s*\d+\s*$/u.test(lines.at(-2) ?? '')))
}
