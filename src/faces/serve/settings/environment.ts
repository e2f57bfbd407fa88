import { listedSettings, type ListedSetting } from './listed.ts'

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment says, shaped as the file would say it: numbers and lists (commas between) are told from text by the setting. Empty variables say nothing. */
export function settingsOfEnvironment(environment: Environment): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {}
  for (const setting of listedSettings()) {
    const text = environment[setting.variable]
    if (text === undefined || text === '') continue
    const [first = '', second] = setting.path
    if (second === undefined) said[first] = valueOf(setting, text)
    else said[first] = { ...(said[first] as object | undefined), [second]: valueOf(setting, text) } // put there the turn before
  }
  return said
}

/** Variables that look like settings and are none, such as a name with a slip in it. */
export function strayVariables(environment: Environment): readonly string[] {
  const known = new Set(listedSettings().map(({ variable }) => variable))
  return Object.keys(environment).filter((name) => name.startsWith('HEARSAY_') && !known.has(name) && !others.test(name))
}

/** Variables that other commands, tests and builds read. */
const others = /^HEARSAY_(?:CONFIG|USER|SMTP_PASSWORD|TEST_.*)$/u

/** What cannot be a number or yes and no stays text, and is refused where settings are checked. */
function valueOf({ kind }: ListedSetting, text: string): unknown {
  if (kind === 'number') return /^\d+$/u.test(text) ? Number(text) : text
  if (kind === 'yes-no') return text === 'true' ? true : text === 'false' ? false : text
  return kind === 'list' ? text.split(',').map((part) => part.trim()) : text
}
