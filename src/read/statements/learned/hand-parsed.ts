import { packOf, type Annotated, type NameTag, type Sentence, type Upos } from '../../../language/index.ts'
import { sceneOf, type Scene } from '../scene.ts'

/** Words as `form lemma UPOS head relation [feats]`, one a line, heads counted from 1 in the sentence; a blank line ends a sentence. For tests. */
export function handParsed(table: string): Annotated {
  const form: string[] = []
  const lemma: string[] = []
  const upos: Upos[] = []
  const feats: string[] = []
  const relation: string[] = []
  const name: NameTag[] = []
  const head: number[] = []
  const from: number[] = []
  const to: number[] = []
  const sentenceOf: number[] = []
  const sentences: Sentence[] = []
  let text = ''
  for (const block of table.trim().split(/\n\s*\n/u)) {
    const first = form.length
    for (const line of block.split('\n')) {
      const [word = '', stem = '', tag = 'X', above = '0', arc = 'dep', features = '_'] = line.trim().split(/\s+/u)
      if (text !== '' && !/^[,.!?”’:]/u.test(word) && !text.endsWith('“')) text += ' '
      from.push(text.length)
      text += word
      to.push(text.length)
      form.push(word)
      lemma.push(stem)
      upos.push(tag as Upos) // the table's own tags
      feats.push(features)
      relation.push(arc)
      name.push(tag === 'PROPN' ? 'B-PER' : 'O')
      head.push(above === '0' ? -1 : first + Number(above) - 1)
      sentenceOf.push(sentences.length)
    }
    sentences.push({ firstWord: first, endWord: form.length, span: [from[first]!, to[form.length - 1]!] })
  }
  return {
    text,
    language: 'en',
    length: form.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    form,
    lemma,
    upos,
    feats,
    head: Int32Array.from(head),
    relation,
    name,
    sentenceOf: Int32Array.from(sentenceOf),
    sentences,
    paragraphs: [[0, text.length]],
  }
}

/** The scene of a table, without layout. For tests. */
export function handScene(table: string): Scene {
  return sceneOf(handParsed(table), packOf('en'), { blocks: [], media: [], bylines: [], agencies: [], credits: [] })
}

/** "The mayor said that the bridge was safe, although nobody had checked." */
export const mayor = `
The the DET 2 det
mayor mayor NOUN 3 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 8 mark
the the DET 6 det
bridge bridge NOUN 8 nsubj
was be AUX 8 cop Tense=Past|VerbForm=Fin
safe safe ADJ 3 ccomp
, , PUNCT 13 punct
although although SCONJ 13 mark
nobody nobody PRON 13 nsubj
had have AUX 13 aux Tense=Past|VerbForm=Fin
checked check VERB 3 advcl Tense=Past|VerbForm=Part
. . PUNCT 3 punct
`

/** "Ibarra, who led the raid, blamed the army." */
export const relative = `
Ibarra Ibarra PROPN 8 nsubj
, , PUNCT 4 punct
who who PRON 4 nsubj PronType=Rel
denied deny VERB 1 acl:relcl Tense=Past|VerbForm=Fin
the the DET 6 det
raid raid NOUN 4 obj
, , PUNCT 4 punct
left leave VERB 0 root Tense=Past|VerbForm=Fin
. . PUNCT 8 punct
`
