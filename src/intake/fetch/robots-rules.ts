/** One line of a robots.txt that holds for us. */
interface Rule {
  readonly path: string
  readonly allow: boolean
}

/** What a robots.txt says to one program. */
export type RobotsRules = readonly Rule[]

/** Longest rule that is read, in characters: no site has longer ones. */
const longest = 2000

/** The rules of a robots.txt for a program, by RFC 9309: those of all groups that name it, else those of all groups for `*`. */
export function robotsRules(text: string, program: string): RobotsRules {
  const own: Rule[] = []
  const everyones: Rule[] = []
  let group = { own: false, everyones: false, ruled: false }
  let named = false
  for (const line of text.split(/\r\n?|\n/u)) {
    const { key, value } = fieldOf(line)
    if (key === 'user-agent') {
      if (group.ruled) group = { own: false, everyones: false, ruled: false }
      group.own ||= productOf(value) === program.toLowerCase()
      group.everyones ||= value === '*'
      named ||= group.own
    } else if (key === 'allow' || key === 'disallow') {
      group.ruled = true
      const rule = { path: normal(value), allow: key === 'allow' }
      if (value && group.own) own.push(rule)
      if (value && group.everyones) everyones.push(rule)
    }
  }
  return named ? own : everyones
}

/** Whether the rules let the program fetch an address: the longest rule that fits counts, and of two as long the one that allows. */
export function robotsAllow(rules: RobotsRules, url: URL): boolean {
  const path = normal(`${url.pathname}${url.search}`)
  let best: Rule | undefined
  for (const rule of rules) {
    const longer = rule.path.length - (best?.path.length ?? -1)
    if ((longer > 0 || (longer === 0 && rule.allow)) && fits(rule.path, path)) best = rule
  }
  return best?.allow ?? true
}

/** Whether a rule fits a path: `*` stands for anything, `$` at the end for the end. Each piece is taken where it first stands, which loses nothing. */
function fits(rule: string, path: string): boolean {
  const ends = rule.endsWith('$')
  const [first = '', ...pieces] = (ends ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(first)) return false
  const last = ends ? pieces.pop() : undefined
  let at = first.length
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!ends) return true
  return last === undefined ? at === path.length : path.endsWith(last) && path.length - last.length >= at
}

/** A line as its field and value, the comment left out. */
function fieldOf(line: string): { readonly key: string; readonly value: string } {
  const [written = ''] = line.slice(0, longest).split('#', 1)
  const colon = written.indexOf(':')
  return { key: written.slice(0, Math.max(colon, 0)).replace('\ufeff', '').trim().toLowerCase(), value: written.slice(colon + 1).trim() }
}

/** The product token of a `User-agent` line: what is before a version. */
function productOf(value: string): string {
  return /^[\w-]+/u.exec(value)?.[0].toLowerCase() ?? ''
}

/** A path with characters beyond ASCII written as percent codes, and those of plain letters and figures as they are. */
function normal(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (characters) => encodeURIComponent(characters.replace(/\p{Cs}/gu, '\ufffd')))
    .replace(/%([0-9a-f]{2})/giu, (code, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[\w.~-]/u.test(character) ? character : code.toUpperCase()
    })
}
