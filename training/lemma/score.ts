/** Lemma accuracy from gold tags on the treebanks' test (or, with --dev, development) parts.  npx tsx training/lemma/score.ts nb [folder] [--dev] [--errors] */
import { loadLemmatiser } from '../../src/language/lemma/index.ts'
import { languages } from '../../src/words/index.ts'
import { readTreebank, treebankFolder } from '../treebanks/read.ts'
import { corpora } from './corpora.ts'
import { lemmaMeant } from './words.ts'

const [code, ...rest] = process.argv.slice(2)
for (const language of languages.filter((each) => code === undefined || each === code)) {
  const folder = treebankFolder(rest.find((each) => !each.startsWith('--')))
  const lemma = loadLemmatiser(language)
  for (const file of corpora[language][rest.includes('--dev') ? 'dev' : 'test']) {
    let right = 0
    let all = 0
    const errors = new Map<string, number>()
    for (const { words } of readTreebank(`${folder}/${file}`)) {
      for (const word of words) {
        const gold = lemmaMeant(word.upos, word.lemma)
        const found = lemma(word.form, word.upos, word.feats)
        all++
        if (gold === '_' || gold === found) right++
        else {
          const key = `${word.form} ${word.upos} ${word.feats}: ${gold}, not ${found}`
          errors.set(key, (errors.get(key) ?? 0) + 1)
        }
      }
    }
    console.log(`${file.split('/').at(-1)} lemma ${((100 * right) / all).toFixed(2)} % of ${all}`)
    if (rest.includes('--errors')) for (const [error, count] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 120)) console.log(`  ${count} ${error}`)
  }
}
