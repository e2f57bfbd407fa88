import type { Command } from './command.ts'
import { completionFor } from './commands/completion.ts'
import { events } from './commands/events.ts'
import { demo } from './commands/demo.ts'
import { explain } from './commands/explain.ts'
import { helpFor } from './commands/help.ts'
import { parse } from './commands/parse.ts'
import { intake } from './commands/intake.ts'
import { read } from './commands/read.ts'
import { record } from './commands/record.ts'

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [read, events, record, intake, demo, explain, parse, completionFor(() => commands), helpFor(() => commands)]
