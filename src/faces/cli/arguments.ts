import { HearsayError } from '../../words/index.ts'
import { commonOptions, shownValue, type Command, type Option, type Options, type ValuesOf } from './command.ts'
import { didYouMean } from './nearest.ts'

/** What was typed after a command's name. */
export interface Call<O extends Options = Options> {
  readonly inputs: readonly string[]
  readonly values: ValuesOf<O>
  readonly help: boolean
}

type Value = boolean | string | number | readonly string[]

/**
 * Reads the words after a command: `--name value`, `--name=value`, `--flag`, `-h`; `-` is an input, and all after `--` are.
 * Throws `unknown-option`, `missing-value`, `bad-value`, `missing-input` or `unexpected-input`.
 */
export function readCall<O extends Options>(command: Command<O>, words: readonly string[]): Call<O> {
  const options: Options = { ...command.options, ...commonOptions }
  const inputs: string[] = []
  const values = new Map<string, Value>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      inputs.push(...words.slice(at + 1))
      break
    }
    if (!/^-\S/u.test(word)) {
      inputs.push(word)
      continue
    }
    const { name, given } = split(word)
    const option = options[name]
    if (!option) throw unknownOption(command, word, options)
    if (option.kind === 'flag') {
      if (given !== undefined) throw new HearsayError('bad-value', { option: `--${name}`, value: given, expected: 'no value' })
      values.set(name, true)
      continue
    }
    const value = given ?? words[++at]
    if (value === undefined) throw new HearsayError('missing-value', { option: `--${name}`, expected: shownValue(option) })
    values.set(name, valueOf(option, name, value))
  }
  const help = values.has('help')
  if (!help) checkInputs(command, inputs)
  return { inputs, values: complete(command.options, values), help }
}

function split(word: string): { name: string; given?: string } {
  if (word === '-h') return { name: 'help' }
  const equals = word.indexOf('=')
  if (!word.startsWith('--')) return { name: word }
  return equals < 0 ? { name: word.slice(2) } : { name: word.slice(2, equals), given: word.slice(equals + 1) }
}

function valueOf(option: Exclude<Option, { kind: 'flag' }>, name: string, value: string): Value {
  const bad = (wrong: string, expected: string, words: readonly string[] = []): HearsayError =>
    new HearsayError('bad-value', { option: `--${name}`, value: wrong, expected, nearest: didYouMean(wrong, words) })
  switch (option.kind) {
    case 'text':
      return value
    case 'count':
      if (!/^[1-9]\d{0,2}$/u.test(value)) throw bad(value, 'a whole number from 1 to 999')
      return Number(value)
    case 'one':
      if (!option.values.includes(value)) throw bad(value, listed(option.values, 'or'), option.values)
      return value
    case 'some': {
      const some = value.split(',').map((part) => part.trim())
      const wrong = some.find((part) => !option.values.includes(part))
      if (wrong !== undefined) throw bad(wrong, `any of ${listed(option.values, 'and')}, with commas between them`, option.values)
      return some
    }
  }
}

function unknownOption(command: Command, word: string, options: Options): HearsayError {
  const typed = word.split('=')[0] ?? word
  const near = didYouMean(typed.replace(/^-+/u, ''), Object.keys(options), (name) => `--${name}`)
  return new HearsayError('unknown-option', { command: command.name, option: typed, nearest: near })
}

function checkInputs(command: Command, inputs: readonly string[]): void {
  const { count, shown } = command.inputs
  const spare = inputs[count === 'none' ? 0 : 1]
  if (count !== 'some' && spare !== undefined) throw new HearsayError('unexpected-input', { command: command.name, value: spare })
  if (count === 'one' && inputs.length === 0) throw new HearsayError('missing-input', { command: command.name, expected: shown, example: command.example })
}

function complete<O extends Options>(options: O, values: ReadonlyMap<string, Value>): ValuesOf<O> {
  const entries = Object.entries(options).map(([name, option]) => [name, values.get(name) ?? (option.kind === 'flag' ? false : undefined)])
  return Object.fromEntries(entries) as ValuesOf<O> // valueOf made each value by its option
}

/** `a, b or c` */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}
