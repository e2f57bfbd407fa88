import { spawnSync } from 'node:child_process'
import { languages } from '../src/words/index.ts'

// npm run pack nn: the pack's own sentences, then every statement of the examples that the edit gained or lost.
const language = languages.find((it) => it === process.argv[2])
if (!language) {
  console.error(`Usage: npm run pack ${languages.join('|')}`)
  process.exit(2)
}
const sentences = run('vitest', ['run', 'src/language/packs', 'src/read/statements/packs.test.ts', '-t', String.raw`\b${language}\b`])
const examples = run('tsx', ['test/golden/run.ts'])
process.exitCode = Math.max(sentences, examples)

function run(program: string, words: readonly string[]): number {
  return spawnSync('npx', ['--no-install', program, ...words], { stdio: 'inherit' }).status ?? 1
}
