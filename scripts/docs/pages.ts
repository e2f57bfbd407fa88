import { readFileSync } from 'node:fs'
import { commands } from '../../src/faces/cli/commands.ts'
import { commonOptions, meaningOf, shownValue, type Command, type Options } from '../../src/faces/cli/command.ts'
import { usageOf } from '../../src/faces/cli/help.ts'
import { listedSettings, written } from '../../src/faces/serve/settings/index.ts'
import { errorKinds, type Stance } from '../../src/words/index.ts'
import { correctionShapes, readingSchema, rowShapes, shapes, unions } from './schema.ts'

const printed = '<!-- Printed from the source by `npm run docs`: change it there. -->'

/** Every page that is printed from the source, by its path. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'docs/cli.md': commandLine(),
    'docs/record.md': record(),
    'docs/rows.md': rows(),
    'docs/errors.md': errors(),
    'docs/serve.md': serve(),
    'docs/reading.schema.json': `${JSON.stringify(readingSchema(), undefined, 2)}\n`,
  }
}

function commandLine(): string {
  return `# The command line

${printed}

Data goes to standard output, words about the work to standard error. A command ends with 0 when all went well, 1 when some input
failed, 2 for wrong usage, 130 when interrupted. \`-\` is standard input. Colours are printed on a terminal only, and not with
\`NO_COLOR\`, \`TERM=dumb\` or \`--no-color\`.

${commands.map((command) => `- [\`hearsay ${command.name}\`](#hearsay-${command.name}): ${command.summary}`).join('\n')}

${commands.map(commandPage).join('\n')}
## Options of every command

${optionTable(commonOptions)}

\`hearsay --version\` prints the version.
`
}

function commandPage(command: Command): string {
  const details = (command.details ?? []).map((paragraph) => `${paragraph}\n\n`).join('')
  const options = Object.keys(command.options).length > 0 ? `${optionTable(command.options)}\n` : ''
  const inputs = command.inputs.count === 'none' ? '' : `\`${command.inputs.shown}\`: ${command.inputs.summary}.\n\n`
  return `## hearsay ${command.name}\n\n${command.summary}\n\n\`\`\`sh\n${command.example}\n\`\`\`\n\nUsage: \`${usageOf(command)}\`\n\n${inputs}${details}${options}`
}

function optionTable(options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const value = shownValue(option).replaceAll('|', String.raw`\|`)
    return `| \`--${name}${value === '' ? '' : ` ${value}`}\` | ${meaningOf(option)} |`
  })
  return ['| option | what it does |', '|---|---|', ...rows, ''].join('\n')
}

const stanceMeanings: Readonly<Record<Stance, string>> = {
  says: 'says or writes it, and nothing more can be told',
  reports: 'tells of it as news: media, agencies, authorities that inform',
  shows: 'pictures, documents or figures that show it',
  confirms: 'says that it is so, after it was said or asked',
  denies: 'says that it is not so, or refuses it',
  claims: 'says it, and the report keeps its distance',
  accuses: 'says that the target did it',
  condemns: 'calls it wrong',
  supports: 'stands behind it',
  demands: 'wants it done',
  asks: 'asks for it, or asks whether it is so',
  promises: 'says that the speaker will do it',
  threatens: 'says that harm will follow',
}

function record(): string {
  const types = ['Reading', 'Report', 'Statement', 'Role', 'Actor', 'Mention', 'Place', 'TimeExpression', 'NewsEvent', 'Participant', 'Quantity', 'LayoutBlock', 'Media', 'Outlet', 'Revision', 'ReportInput', 'Intake', 'Feed', 'CaptionCue', 'ReadFailure']
  const order = [...types.flatMap((name) => shapes.find((shape) => shape.name === name) ?? []), ...shapes.filter((shape) => ![...types, ...rowShapes, ...correctionShapes].includes(shape.name))]
  return `# The reading

${printed}

What \`hearsay read --format json\` prints for one report; \`jsonl\` prints it on one line. [reading.schema.json](reading.schema.json) is the same as
JSON Schema.

- A **span** is \`[from, to)\` in UTF-16 code units of \`report.text\`: the indices of a JavaScript string.
- Arrays are in text order. The same input always gives the same bytes.
- A field marked \`?\` may be absent; it is never null.
- Ids number items in text order and change when one is added: hold on to a statement by its report, span and words.

## Many reports: \`hearsay read --jsonl\`

Each line of the input is one JSON object: \`{"id", "text", "language"?, "publishedAt"?, "outlet"?, "timeZone"?, "title"?, "url"?}\`; \`html\` may
stand for \`text\`, and \`outlet\` is a name or an object. Each line of the output is a reading, in the same order, with the same id. A line that
is no report, and a report that cannot be read, give \`{"id", "error": {"code", "message"}}\` in their place; the rest goes on, and the exit
status is 1. A line without an id is called by its number: \`line 12\`. Blank lines are left out. Memory does not grow with the input.

## Stances

| stance | the speaker |
|---|---|
${Object.entries(stanceMeanings)
  .map(([stance, meaning]) => `| \`${stance}\` | ${meaning} |`)
  .join('\n')}

${order.map((shape) => `## ${shape.name}\n\n${shape.meaning}\n\n${fieldTable(shape.fields)}`).join('\n')}`
}

function rows(): string {
  const named = (names: readonly string[]): typeof shapes => names.flatMap((name) => shapes.find((shape) => shape.name === name) ?? [])
  const [order, ledger] = [named(rowShapes), named(correctionShapes)]
  return `# The rows of a record

${printed}

\`hearsay record --jsonl\` prints one JSON object a line with one key that names its kind, and \`collection\` where the input has one: every \`story\`,
then \`copy\`. Claims, timelines and briefs are not printed yet; their rows are fixed here, so that what reads them can be written.

- Ids are hashes of what they name: an unchanged thing keeps its id between runs. The same set of reports gives the same rows in any order.
- A **span** is \`[from, to)\` in UTF-16 code units of the report's text. Times are UTC.
- A bad line gives \`{"id", "error": {"code", "message"}}\`; the rest goes on, and the exit status is 1.

${order.map((shape) => `## ${shape.name}\n\n${shape.meaning}\n\n${fieldTable(shape.fields)}`).join('\n')}
# Entries of the ledger

What people corrected: \`hearsay correct export\` prints one entry a line. Each has a \`kind\`, and \`before\` and \`after\` of that kind: [corrections.md](corrections.md).

${ledger.map((shape) => `## ${shape.name}\n\n${shape.meaning}\n\n${fieldTable(shape.fields)}`).join('\n')}`
}

function fieldTable(fields: (typeof shapes)[number]['fields']): string {
  const rows = fields.map(({ name, optional, type, meaning }) => `| \`${name}${optional ? '?' : ''}\` | ${shownType(type)} | ${meaning} |`)
  return ['| field | type | what it holds |', '|---|---|---|', ...rows, ''].join('\n')
}

/** A type as JSON readers say it, with a link where it has a table. */
function shownType(type: string): string {
  const list = /^readonly (\w+)\[\]$/u.exec(type)?.[1]
  if (list === 'never') return 'empty list'
  if (list !== undefined) return `list of ${shownType(list)}`
  const union = unions.get(type)
  if (type === 'Stance') return '[stance](#stances)'
  if (type === 'ErrorCode') return '[code](errors.md)'
  if (union) return union.map((word) => `\`${word}\``).join(', ')
  if (shapes.some((shape) => shape.name === type)) return `[${type}](#${type.toLowerCase()})`
  if (type === 'Span') return 'span'
  if (type === 'Readonly<Record<string, string>>') return 'object of strings'
  if (type.startsWith("'")) return type.replaceAll("'", '`').replaceAll(' | ', ', ')
  return type.startsWith('{') ? `\`{ ${[...type.matchAll(/readonly (\w+):/gu)].map((match) => match[1]).join(', ')} }\`` : type
}

function errors(): string {
  const rows = Object.entries(errorKinds).map(([code, { message, hint, exit, http }]) => `| \`${code}\` | ${cell(message)} | ${cell(hint)} | ${exit} | ${http} |`)
  return `# Errors

${printed}

Every error has a code. The command line prints where, what, and what to do; a batch gives \`{"id", "error": {"code", "message"}}\`; the library
throws a \`HearsayError\` with \`code\`, \`message\`, \`hint\` and \`where\`. \`{…}\` is filled in.

| code | message | what to do | exit status | HTTP status |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}

/** The page as it is written, with the table of settings. */
function serve(): string {
  const page = readFileSync(new URL('../../docs/serve.md', import.meta.url), 'utf8')
  const rows = listedSettings().map(({ path, takes, description, usual, variable }) => {
    const value = usual === undefined ? '' : `\`${written(usual)}\``
    return `| \`${path.join('.')}\` | ${cell(takes)} | ${value} | ${cell(description)} | \`${variable}\` |`
  })
  const table = ['| setting | takes | unless told | what it does | variable |', '|---|---|---|---|---|', ...rows].join('\n')
  return page.replace(/(<!-- settings: [^\n]* -->\n)[^]*?(<!-- \/settings -->)/u, (_, before: string, after: string) => `${before}${table}\n${after}`)
}
