// npm run golden                       reads every example and says which statements came and went
// npm run golden -- --accept NAME …    takes today's reading of these examples as right
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { openReader, type Reader } from '../../src/index.ts'
import { changes } from './changes.ts'
import { examplesIn, type Example } from './examples.ts'
import { kept, parsed } from './kept.ts'

const folder = new URL('../../examples/', import.meta.url).pathname
const [option, ...names] = process.argv.slice(2)
const examples = [...examplesIn(`${folder}night`), ...examplesIn(folder)]
const unknown = option === '--accept' ? names.filter((name) => !examples.some((example) => example.name === name)) : []
if ((option !== undefined && option !== '--accept') || (option === '--accept' && names.length === 0) || unknown.length > 0) {
  console.error(
    `Usage: npm run golden -- --accept NAME …\n${unknown.map((name) => `There is no example ${name}. `).join('')}Names: ${examples.map(({ name }) => name).join(' ')}`,
  )
  process.exit(2)
}

const reader = await openReader()
const changed = examples.filter((example) => !compare(example, reader)).length
console.log(`${examples.length - changed} as accepted, ${changed} changed`)
process.exitCode = changed === 0 ? 0 : 1

/** True when the example reads as accepted, or is accepted now. */
function compare({ name, report, accepted }: Example, reader: Reader): boolean {
  const before = existsSync(accepted) ? readFileSync(accepted, 'utf8') : undefined
  const now = kept(reader.read(report))
  const beside = accepted.replace(/read\.json$/u, 'changed.json')
  if (before === now || names.includes(name)) {
    rmSync(beside, { force: true })
    if (before !== now) writeFileSync(accepted, now)
    return true
  }
  writeFileSync(beside, now)
  const lines = changes(report.text, before === undefined ? { actors: [], statements: [] } : parsed(before), parsed(now))
  console.log([`${name}:${lines.length === 0 ? ' the same statements; actors or layout changed' : ''}`, ...lines.map((line) => `  ${line}`)].join('\n'))
  return false
}
