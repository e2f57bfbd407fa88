import { wrapped } from '../../../export/index.ts'
import { listedSettings } from './listed.ts'

/** A file of settings with every one of them, each with what it is for and commented out: as it is, it changes nothing. */
export function sampleFile(): string {
  const lines = ['# Settings of hearsay serve. Each line that is commented out says what is usual; take the # away to change it.']
  let section: string | undefined
  for (const { path, takes, description, usual, variable } of listedSettings()) {
    const [name = '', within] = path.length > 1 ? [path[1], path[0]] : [path[0]]
    if (within !== section) lines.push('', `[${within ?? ''}]`)
    section = within
    lines.push('', ...wrapped(`${description} Takes ${takes}. ${variable} goes over it.`, 100).map((line) => `# ${line}`), `# ${name} = ${written(usual)}`)
  }
  return `${lines.join('\n')}\n`
}

/** A value as TOML writes it. */
export function written(value: unknown): string {
  return value === undefined ? '""' : JSON.stringify(value)
}
