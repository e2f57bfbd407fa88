import type { Command } from './command.ts'
import { add } from './commands/add.ts'
import { backup } from './commands/backup.ts'
import { restore } from './commands/restore.ts'
import { claims } from './commands/claims.ts'
import { join } from './commands/join.ts'
import { numbers } from './commands/numbers.ts'
import { stories } from './commands/stories.ts'
import { story } from './commands/story.ts'
import { timeline } from './commands/timeline.ts'
import { who } from './commands/who.ts'
import { work } from './commands/work.ts'
import { alert } from './commands/alert.ts'
import { brief } from './commands/brief.ts'
import { completionFor } from './commands/completion.ts'
import { correct } from './commands/correct.ts'
import { events } from './commands/events.ts'
import { diff } from './commands/diff.ts'
import { exportRows } from './commands/export.ts'
import { doctor } from './commands/doctor.ts'
import { demo } from './commands/demo.ts'
import { explain } from './commands/explain.ts'
import { helpFor } from './commands/help.ts'
import { init } from './commands/init.ts'
import { mcp } from './commands/mcp.ts'
import { parse } from './commands/parse.ts'
import { intake } from './commands/intake.ts'
import { read } from './commands/read.ts'
import { record } from './commands/record.ts'
import { review } from './commands/review.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { show } from './commands/show.ts'
import { token } from './commands/token.ts'
import { user } from './commands/user.ts'
import { watch } from './commands/watch.ts'

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  read,
  add,
  stories,
  story,
  claims,
  who,
  numbers,
  timeline,
  brief,
  search,
  show,
  diff,
  watch,
  join,
  work,
  alert,
  correct,
  review,
  exportRows,
  serve,
  backup,
  restore,
  init,
  user,
  token,
  record,
  events,
  intake,
  mcp,
  demo,
  explain,
  parse,
  doctor,
  completionFor(() => commands),
  helpFor(() => commands),
]
