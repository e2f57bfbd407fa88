import type { z } from 'zod'
import type { Column } from '../../export/index.ts'
import type { Role } from '../../store/index.ts'
import type { ErrorCode } from '../../words/index.ts'
import type { Caller, Context } from './context.ts'

/** A value that whoever gets it leaves as it is. */
export type Given<Value> = Value extends (...given: never[]) => unknown
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]: Given<Value[Name]> }
    : Value

/** How an answer is a table: its rows, and what stands in each. */
export interface Table<Answer> {
  readonly columns: readonly Column<unknown>[]
  rows(answer: Answer): readonly unknown[]
}

/**
 * Something that can be asked for or done, whoever asks: HTTP routes, their document and MCP tools are printed from it. What it takes is one flat
 * object: names in braces stand in the path, the others in the query of a GET or DELETE, in the body of anything else.
 */
export interface Operation<In extends z.ZodObject = z.ZodObject, Out extends z.ZodType = z.ZodType> {
  /** As tools are called: `list_stories`. */
  readonly name: string
  /** One sentence. */
  readonly summary: string
  /** What belongs together in the document: `Stories`. */
  readonly group: string
  /** The least who may. */
  readonly role: Role
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/v1`: `/stories/{id}`. */
  readonly path: `/${string}`
  readonly input: In
  readonly output: Out
  /** Errors of its own, besides those that anything may end with. */
  readonly errors: readonly ErrorCode[]
  /** How its answer is a table; names and values unless told. */
  readonly table?: Table<z.input<Out>>
  /** What is not the same for everybody, or at every time: it is never remembered. */
  readonly personal?: boolean
  /** It shows more to some roles than to others. */
  readonly byRole?: boolean
  /** What it changes, by a GET that takes the same names: whoever changes it says which state of it they saw. */
  readonly changes?: Operation
  /** What is sent or answered is nobody else's: nothing of it is kept for whoever sends it twice. */
  readonly secret?: boolean
  /** Path of what it made, below `/v1`. */
  made?(output: z.input<Out>): string | undefined
  /** Its answer as Markdown; the table unless told. */
  markdown?(input: z.output<In>, context: Context): Promise<string>
  run(input: z.output<In>, context: Context, caller: Caller): Promise<Given<z.input<Out>>>
}

/** Keeps the types of input and output for `run`. */
export function operation<In extends z.ZodObject, Out extends z.ZodType>(it: Operation<In, Out>): Operation {
  return it
}

/** A list as a table: its items are the rows. */
export function listTable<Item>(columns: readonly Column<Item>[]): Table<{ readonly items: readonly Item[] }> {
  return { columns, rows: ({ items }) => items }
}
