/**
 * Writes src/language/tokens/infinitives.ts: the Spanish infinitives that the treebanks know, by which clitics are told from
 * endings (`verte`, not `suerte`).  npx tsx training/sentences/infinitives.ts [folder of the treebanks]
 */
import { writeFileSync } from 'node:fs'
import { readTreebank, treebankFolder } from '../treebanks/read.ts'

const folder = treebankFolder(process.argv[2])
const files = ['es/ancora/cess-ancora-train.conllu.gz', 'es/ancora/es_ancora-ud29-dev.conllu.gz', 'es/ud/es_gsd-ud-dev.conllu']
const found = new Set(['distraer', 'suicidar'])
for (const file of files) {
  for (const { words } of readTreebank(`${folder}/${file}`)) {
    for (const { lemma, upos } of words) if ((upos === 'VERB' || upos === 'AUX') && /^[a-zñáéíóúü]*[aeií]r$/.test(lemma)) found.add(lemma)
  }
}
const lines = ['ar', 'er', 'ir', 'ír'].map(
  (ending) =>
    `  ${ending}: '${[...found]
      .filter((verb) => verb.endsWith(ending))
      .map((verb) => verb.slice(0, -2))
      .sort()
      .join(' ')}',`,
)
writeFileSync(
  new URL('../../src/language/tokens/infinitives.ts', import.meta.url),
  `/** Stems of Spanish infinitives by ending, from the treebanks (training/sentences/infinitives.ts writes this file). */\nconst stems: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n\n/** Spanish infinitives, lower case. */\nexport const infinitives: ReadonlySet<string> = new Set(Object.entries(stems).flatMap(([ending, list]) => list.split(' ').map((stem) => stem + ending)))\n`,
)
console.log(`${found.size} infinitives`)
