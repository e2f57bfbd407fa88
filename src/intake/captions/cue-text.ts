/** What one voice says in a cue, line by line. */
export interface Voice {
  /** The name the captions give. */
  readonly speaker?: string
  /** Whether the captions say that another voice begins here. */
  readonly turn: boolean
  readonly lines: readonly string[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', lrm: '', rlm: '' }
const voiceTag = /<v(?:\.[^\s<>]{0,80})?[ \t]+(?<name>[^<>]{1,120})>/u
const tag = /<\/?[A-Za-z][^<>]{0,300}>|<\d[\d:.]{0,15}>|\{\\[^{}]{0,80}\}/gu
/** `>> MAYOR VIK:` begins a turn, `>>>` a story; NAMES IN CAPITALS with a colon do so without the marks. */
const chevrons = /^[ \t]*(?:>>|&gt;&gt;)(?:>|&gt;)?[ \t]*(?:(?<name>\p{Lu}[^:\n]{0,50}):(?=\s|$)[ \t]*)?/u
const capitals = /^(?:[-–—][ \t]?)?(?<name>\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}(?:\([^()]{1,30}\))?):(?=\s|$)[ \t]*/u
const dash = /^[ \t]*[-–—][ \t]?(?=[\p{L}\p{N}"“«¿¡'(♪[…])/u

/** The voices in a cue's lines, without mark-up: who speaks as a `<v Name>` tag, `>> NAME:` or NAME: says, and turns at `>>` and at dashes of two or more. */
export function voicesIn(lines: readonly string[]): readonly Voice[] {
  const dashes = lines.filter((line) => dash.test(withoutTags(line))).length
  const voices: { speaker?: string; turn: boolean; lines: string[] }[] = []
  for (const piece of lines.flatMap((line) => line.split(/(?=<v[.\s])/u))) {
    const { name, turn, words } = readLine(piece, dashes > 1)
    if (name !== undefined || turn || voices.length === 0)
      voices.push({ ...(name === undefined ? {} : { speaker: name }), turn: turn || name !== undefined, lines: [] })
    if (words !== '') voices.at(-1)?.lines.push(words)
  }
  return voices.filter((voice) => voice.lines.length > 0)
}

function readLine(line: string, dashesAreTurns: boolean): { readonly name?: string; readonly turn: boolean; readonly words: string } {
  const voice = voiceTag.exec(line)?.groups?.name
  if (voice !== undefined) return { name: decoded(voice).trim(), turn: true, words: plain(line) }
  const bare = withoutTags(line)
  const found = chevrons.exec(bare) ?? capitals.exec(bare)
  if (!found) return { turn: dashesAreTurns && dash.test(bare), words: plain(line) }
  const name = found.groups?.name
  return { ...(name === undefined ? {} : { name: decoded(name).trim() }), turn: true, words: plain(bare.slice(found[0].length)) }
}

function withoutTags(line: string): string {
  return line.replace(tag, '')
}

function plain(line: string): string {
  return decoded(withoutTags(line)).replace(/\s+/gu, ' ').trim()
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(?<name>amp|lt|gt|quot|nbsp|lrm|rlm);/gu, (_, name: string) => entities[name] ?? '') : text
}
