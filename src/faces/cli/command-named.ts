import { HearsayError } from '../../words/index.ts'
import type { Command } from './command.ts'
import { didYouMean } from './nearest.ts'

/** The command of this name. Throws `unknown-command`, with the nearest name as its hint. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((it) => it.name === name)
  if (command) return command
  const names = commands.map((it) => it.name)
  throw new HearsayError('unknown-command', { command: name, nearest: didYouMean(name, names, (near) => `hearsay ${near}`) })
}
