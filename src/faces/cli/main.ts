import { asHearsayError, version } from '../../words/index.ts'
import { readCall } from './arguments.ts'
import { commandNamed } from './command-named.ts'
import { commands } from './commands.ts'
import { errorText } from './error-text.ts'
import { helpOf, overview } from './help.ts'
import { processIo, type Io } from './io.ts'

/** Runs what was typed after `hearsay` and gives the exit status: 0 ok, 1 some input failed, 2 wrong usage. */
export async function main(words: readonly string[], io = processIo(words)): Promise<number> {
  try {
    return await runCommand(words, io)
  } catch (thrown) {
    const error = asHearsayError(thrown)
    await io.words.write(errorText(error, io.debug))
    return error.kind.exit
  }
}

async function runCommand([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    await io.out.write(overview(commands, version))
    return 0
  }
  if (name === '--version' || name === '-v') {
    await io.out.write(`hearsay ${version}\n`)
    return 0
  }
  const command = commandNamed(name, commands)
  const call = readCall(command, rest)
  if (call.help) {
    await io.out.write(helpOf(command))
    return 0
  }
  return command.run(call.inputs, call.values, io)
}
