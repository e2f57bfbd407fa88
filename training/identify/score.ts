/** Sentences (of five words or more) and documents (of 200 characters or more) told right on the test parts.  npx tsx training/identify/score.ts [folder] [--errors] */
import { identify } from '../../src/language/identify/index.ts'
import { tongues, type Tongue } from '../../src/language/identify/identify.ts'
import { readTreebank, treebankFolder } from '../treebanks/read.ts'

const files: readonly (readonly [Tongue, string])[] = [
  ['nb', 'nb/ud/no_bokmaal-ud-test.conllu'],
  ['nn', 'nn/ud/no_nynorsk-ud-test.conllu'],
  ['da', 'da/da_ddt-ud-test.conllu'],
  ['sv', 'sv/sv_talbanken-ud-test.conllu'],
  ['en', 'en/ewt/en_ewt-ud-test.conllu'],
  ['en', 'en/gum/en_gum-ud-test.conllu'],
  ['en', 'en/pud/en_pud-ud-test.conllu'],
  ['es', 'es/ancora/es_ancora-ud29-test.conllu.gz'],
  ['es', 'es/ud/es_gsd-ud-test.conllu'],
  ['es', 'es/ud/es_pud-ud-test.conllu'],
]
const rest = process.argv.slice(2)
const folder = treebankFolder(rest.find((each) => !each.startsWith('--')))
const best = (text: string): Tongue => {
  const shares = identify(text)
  return tongues.reduce((most, tongue) => (shares[tongue] > shares[most] ? tongue : most))
}
const total = { sentences: [0, 0], documents: [0, 0] }
for (const [gold, file] of files) {
  const sentences = readTreebank(`${folder}/${file}`)
  const wrong: string[] = []
  const tally = { sentences: [0, 0], documents: [0, 0] }
  const count = (kind: 'sentences' | 'documents', text: string): void => {
    const found = best(text)
    for (const each of [tally, total]) {
      each[kind][0]! += found === gold ? 1 : 0
      each[kind][1]! += 1
    }
    if (found !== gold) wrong.push(`${kind} ${found}: ${text.slice(0, 140)}`)
  }
  let block = ''
  for (const { text, words } of sentences) {
    if (words.length >= 5) count('sentences', text)
    block += `${text} `
    if (block.length < 200) continue
    count('documents', block)
    block = ''
  }
  const shown = ([right, all]: readonly number[]): string => `${((100 * right!) / all!).toFixed(2)} % of ${all}`
  console.log(`${gold} ${file.split('/').at(-1)} sentences ${shown(tally.sentences)}, documents ${shown(tally.documents)}`)
  if (rest.includes('--errors')) for (const line of wrong.slice(0, 40)) console.log(`  ${line}`)
}
console.log(
  `all: sentences ${((100 * total.sentences[0]!) / total.sentences[1]!).toFixed(2)} %, documents ${((100 * total.documents[0]!) / total.documents[1]!).toFixed(2)} %`,
)
