import { command, type Command } from '../command.ts'
import { helpOf, overview } from '../help.ts'
import { commandNamed } from '../command-named.ts'
import { version } from '../../../words/index.ts'

/** `hearsay help` over the list of all commands, itself among them. */
export function helpFor(commands: () => readonly Command[]): Command {
  return command({
    name: 'help',
    summary: 'Show what Hearsay does, or what a command does.',
    example: 'hearsay help read',
    inputs: { shown: 'COMMAND', summary: 'a command; all of them unless given', count: 'some' },
    options: {},
    async run(names, _, io) {
      const pages = names.map((name) => helpOf(commandNamed(name, commands())))
      await io.out.write(pages.length > 0 ? pages.join('\n') : overview(commands(), version))
      return 0
    },
  })
}
