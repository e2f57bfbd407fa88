import { HearsayError } from '../../../words/index.ts'
import type { Io } from '../io.ts'

/**
 * A new password: on a terminal asked for twice without showing it, else the first line of standard input. Throws `weak-password` where the two differ, and
 * `interrupted`.
 */
export async function askedPassword(io: Io, name: string): Promise<string> {
  const lines = linesOf(io)
  try {
    if (!io.inputIsTerminal) return (await lines.next()).value ?? ''
    io.hide(true)
    await io.words.write(`Password for ${name}: `)
    const first = (await lines.next()).value ?? ''
    await io.words.write('\nThe same again: ')
    const second = (await lines.next()).value ?? ''
    await io.words.write('\n')
    if (first !== second) throw new HearsayError('weak-password', { reason: 'the two are not the same' })
    return first
  } finally {
    io.hide(false)
    await lines.return(undefined)
  }
}

/** Lines as they are typed, key by key or in one piece: a backspace takes the last letter away. */
async function* linesOf(io: Io): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let line: string[] = []
  let afterReturn = false
  for await (const bytes of io.input) {
    for (const letter of decoder.decode(bytes, { stream: true })) {
      if (letter === '\u0003') throw new HearsayError('interrupted')
      if (letter === '\u007f' || letter === '\b') line.pop()
      else if (letter === '\n' || letter === '\r') {
        // The second half of an end of line ends no other line.
        if (!(letter === '\n' && afterReturn)) yield line.join('')
        line = []
      } else line.push(letter)
      afterReturn = letter === '\r'
    }
  }
  yield line.join('')
  return undefined
}
