import { command, type Command } from '../command.ts'
import { HearsayError } from '../../../words/index.ts'
import { didYouMean } from '../nearest.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** `hearsay completion` over the list of all commands, itself among them. */
export function completionFor(commands: () => readonly Command[]): Command {
  return command({
    name: 'completion',
    summary: 'Print a script that completes commands and options in a shell.',
    example: 'hearsay completion bash >> ~/.bashrc',
    inputs: { shown: 'SHELL', summary: 'bash, zsh or fish', count: 'one' },
    options: {},
    async run([shell = ''], _, io) {
      const known = shells.find((it) => it === shell)
      if (!known) throw new HearsayError('bad-value', { value: shell, option: 'SHELL', expected: 'bash, zsh or fish', nearest: didYouMean(shell, shells) })
      const { completions } = await import('../completion/index.ts')
      await io.out.write(completions[known](commands()))
      return 0
    },
  })
}
