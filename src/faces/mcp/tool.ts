import type { z } from 'zod'
import type { Fetcher } from '../../intake/index.ts'
import type { Caller, Context, Operation } from '../operations/index.ts'

/** What tools work on. */
export interface ToolContext extends Pick<Context, 'store' | 'languages' | 'read'> {
  /** Fetches pages for `read_report`; without it, only text is read. */
  readonly pages?: Fetcher
}

/** Something a model can ask for. Nothing is changed by it. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  /** It asks other machines. */
  readonly openWorld?: boolean
  run(input: unknown, context: ToolContext, caller: Caller): Promise<object>
}

/** How a tool differs from the operation it comes from. */
export interface ToolShape<In extends z.ZodObject, Out extends z.ZodObject> {
  /** What is told besides the summary of the operation. */
  readonly more?: string
  readonly input: In
  readonly output: Out
  run(input: z.output<In>, context: ToolContext, caller: Caller): Promise<object>
}

/** A tool of an operation: its name and what it says of itself, in the shape a model can use. */
export function tool<In extends z.ZodObject, Out extends z.ZodObject>({ name, summary }: Operation, shape: ToolShape<In, Out>): Tool {
  const { more, input, output } = shape
  return {
    name,
    description: more === undefined ? summary : `${summary} ${more}`,
    input,
    output,
    run: async (given, context, caller) => output.parse(await shape.run(input.parse(given), context, caller)),
  }
}
