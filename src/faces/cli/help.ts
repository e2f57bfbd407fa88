import { commonOptions, meaningOf, shownValue, type Command, type Options } from './command.ts'
import { wrapped } from '../../export/index.ts'

const width = 78

/** The page `hearsay` and `hearsay help` print. */
export function overview(commands: readonly Command[], version: string): string {
  const names = Math.max(...commands.map((command) => command.name.length))
  return [
    'Example: hearsay read report.txt',
    '',
    `Hearsay ${version} reads news reports and prints who said what, according to whom.`,
    '',
    'Commands',
    ...commands.map((command) => `  ${command.name.padEnd(names)}  ${command.summary}`),
    '',
    'hearsay help COMMAND shows a command; hearsay --version the version.',
    '',
  ].join('\n')
}

/** The page of one command. */
export function helpOf(command: Command): string {
  return [
    `Example: ${command.example}`,
    '',
    ...wrapped(command.summary, width),
    '',
    `Usage: ${usageOf(command)}`,
    ...(command.inputs.count === 'none' ? [] : ['', ...hanging(command.inputs.shown, command.inputs.summary)]),
    ...(command.details ?? []).flatMap((paragraph) => ['', ...wrapped(paragraph, width)]),
    '',
    'Options',
    ...optionLines({ ...command.options, ...commonOptions }),
    '',
  ].join('\n')
}

/** `hearsay read [FILE…] [options]` */
export function usageOf({ name, inputs }: Command): string {
  const shown = { none: '', one: ` ${inputs.shown}`, some: ` [${inputs.shown}…]` }[inputs.count]
  return `hearsay ${name}${shown} [options]`
}

function optionLines(options: Options): string[] {
  return Object.entries(options).flatMap(([name, option]) => hanging(`--${name} ${shownValue(option)}`.trim(), meaningOf(option)))
}

/** A term with its text beside it from column 26, or below it when the term is longer. */
function hanging(term: string, text: string): string[] {
  const column = 26
  const lines = wrapped(text, width - column)
  const first = term.length + 4 <= column ? [`  ${term.padEnd(column - 2)}${lines.shift() ?? ''}`] : [`  ${term}`]
  return [...first, ...lines.map((line) => ' '.repeat(column) + line)]
}
