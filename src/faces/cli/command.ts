import type { Io } from './io.ts'

interface Described {
  readonly summary: string
}
export interface Flag extends Described {
  readonly kind: 'flag'
}
export interface OneOf<Value extends string = string> extends Described {
  readonly kind: 'one'
  readonly values: readonly Value[]
}
export interface SomeOf<Value extends string = string> extends Described {
  readonly kind: 'some'
  readonly values: readonly Value[]
}
export interface Text extends Described {
  readonly kind: 'text'
  /** What stands for the value in help: `TIME`. */
  readonly shown: string
}
export interface Count extends Described {
  readonly kind: 'count'
  readonly shown: string
}
export type Option = Flag | OneOf | SomeOf | Text | Count
export type Options = Readonly<Record<string, Option>>

/** What an option gives the command. */
export type ValueOf<O extends Option> = O extends Flag
  ? boolean
  : O extends OneOf<infer Value>
    ? Value | undefined
    : O extends SomeOf<infer Value>
      ? readonly Value[] | undefined
      : O extends Count
        ? number | undefined
        : string | undefined
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> }

/** What a command takes besides its options, as help shows it. */
export interface Inputs {
  readonly shown: string
  readonly summary: string
  readonly count: 'one' | 'some' | 'none'
}

/** A command: help, docs/cli.md and completion are printed from it. */
export interface Command<O extends Options = Options> {
  readonly name: string
  readonly summary: string
  readonly example: string
  /** Paragraphs below the example in the command's help. */
  readonly details?: readonly string[]
  readonly inputs: Inputs
  readonly options: O
  /** Does the work and gives the exit status. Work is imported here, so that help costs nothing. */
  run(inputs: readonly string[], values: ValuesOf<O>, io: Io): Promise<number>
}

/** Keeps the types of the options for `run`. */
export function command<const O extends Options>(it: Command<O>): Command<O> {
  return it
}

/** An option that is there or not. */
export function flag(summary: string): Flag {
  return { kind: 'flag', summary }
}

/** An option that takes one of some words. */
export function oneOf<const Value extends string>(summary: string, values: readonly Value[]): OneOf<Value> {
  return { kind: 'one', summary, values }
}

/** An option that takes several of some words, with commas between them. */
export function someOf<const Value extends string>(summary: string, values: readonly Value[]): SomeOf<Value> {
  return { kind: 'some', summary, values }
}

/** An option that takes any text. */
export function text(summary: string, shown: string): Text {
  return { kind: 'text', summary, shown }
}

/** An option that takes a whole number from 1 to 999. */
export function count(summary: string, shown: string): Count {
  return { kind: 'count', summary, shown }
}

/** Options every command has. */
export const commonOptions = {
  'help': flag('show this help'),
  'no-color': flag('print without colours (also: NO_COLOR, TERM=dumb)'),
  'debug': flag('print where in the program an error arose'),
} as const satisfies Options

/** Longest list of words that help shows in the place of a value. */
const longestValue = 60

/** What an option does, as help shows it: with the words it takes where they are too many to stand behind its name. */
export function meaningOf(option: Option): string {
  return 'values' in option && shownValue(option).startsWith('WORD') ? `${option.summary}: ${option.values.join(', ')}` : option.summary
}

/** Value an option takes, as help shows it; nothing for a flag. */
export function shownValue(option: Option): string {
  switch (option.kind) {
    case 'flag':
      return ''
    case 'one':
      return option.values.join('|').length > longestValue ? 'WORD' : option.values.join('|')
    case 'some':
      return option.values.join(',').length > longestValue ? 'WORDS' : option.values.join(',')
    case 'text':
    case 'count':
      return option.shown
  }
}
