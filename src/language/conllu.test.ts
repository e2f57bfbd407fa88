import { describe, expect, it } from 'vitest'
import type { Annotated, NameTag, Upos } from './annotated.ts'
import { readConllu, writeConllu } from './conllu.ts'
import { tokenise } from './tokens/index.ts'
import { paragraphs } from '../text/index.ts'
import { HearsayError, type Language } from '../words/index.ts'

/** A language layer without a model: every word a noun that hangs on the first. */
function flat(text: string, language: Language, names: Readonly<Record<string, NameTag>> = {}): Annotated {
  const { sentences } = tokenise(text, language)
  const words = sentences.flatMap((sentence) => sentence.words)
  let first = 0
  const rows = sentences.map(({ words: own, span }) => {
    const row = { firstWord: first, endWord: first + own.length, span }
    first += own.length
    return row
  })
  const sentenceOf = rows.flatMap((row, index) => Array.from({ length: row.endWord - row.firstWord }, () => index))
  return {
    text,
    language,
    length: words.length,
    from: Int32Array.from(words, (word) => word.from),
    to: Int32Array.from(words, (word) => word.to),
    form: words.map((word) => word.form),
    lemma: words.map((word) => word.form.toLowerCase()),
    upos: words.map((): Upos => 'NOUN'),
    feats: words.map(() => '_'),
    head: Int32Array.from(words, (_, index) => (rows[sentenceOf[index]!]!.firstWord === index ? -1 : rows[sentenceOf[index]!]!.firstWord)),
    relation: words.map((_, index) => (rows[sentenceOf[index]!]!.firstWord === index ? 'root' : 'dep')),
    name: words.map((word) => names[word.form] ?? 'O'),
    sentenceOf: Int32Array.from(sentenceOf),
    sentences: rows,
    paragraphs: paragraphs(text),
  }
}

const row = (id: string, form: string, misc = '_'): string => `${id}\t${form}${'\t_'.repeat(7)}\t${misc}`

describe('readConllu', () => {
  it('spells the text and places the words in it', () => {
    const { text, tokens } = readConllu(
      `# newdoc\n# text = Havna brenn.\n${row('1', 'Havna')}\n${row('2', 'brenn', 'SpaceAfter=No')}\n${row('3', '.')}\n\n${row('1', 'Båten')}\n${row('2', 'gjekk')}\n`,
    )
    expect(text).toBe('Havna brenn. Båten gjekk')
    expect(tokens.sentences.map(({ span }) => text.slice(...span))).toEqual(['Havna brenn.', 'Båten gjekk'])
    expect(tokens.sentences.flatMap(({ words }) => words.map((word) => text.slice(word.from, word.to)))).toEqual(['Havna', 'brenn', '.', 'Båten', 'gjekk'])
  })

  it('lets the words of a fused token share its span, and places clitics that spell theirs', () => {
    const fused = readConllu(
      `${row('1', 'Vuelve')}\n${row('2-3', 'del')}\n${row('2', 'de')}\n${row('3', 'el')}\n${row('4', 'puerto', 'SpaceAfter=No')}\n${row('5', '.')}\n`,
    )
    expect(fused.text).toBe('Vuelve del puerto.')
    expect(fused.tokens.sentences[0]?.words.slice(1, 3)).toEqual([
      { form: 'de', from: 7, to: 10 },
      { form: 'el', from: 7, to: 10 },
    ])
    const spelt = readConllu(`${row('1-2', "don't")}\n${row('1', 'do')}\n${row('2', "n't")}\n${row('3', 'go')}\n`)
    expect(spelt.tokens.sentences[0]?.words.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 5],
      [6, 8],
    ])
  })

  it('starts paragraphs at newpar and passes empty nodes over', () => {
    const { text, tokens } = readConllu(`${row('1', 'Uno')}\n${row('1.1', 'nada')}\n\n# newpar\n${row('1', 'Dos')}\n`)
    expect(text).toBe('Uno\n\nDos')
    expect(tokens.sentences).toHaveLength(2)
  })

  it('refuses lines that are no words', () => {
    expect(() => readConllu('1\tHei\t_\n')).toThrow(HearsayError)
    expect(() => readConllu(row('x', 'Hei'))).toThrow(/line 1/)
  })
})

describe('writeConllu', () => {
  it('writes ranges, spacing, names and multiword tokens', () => {
    const lines = writeConllu(flat('Rojas salió del puerto.', 'es', { Rojas: 'B-PER' })).split('\n')
    expect(lines).toEqual([
      '# newpar',
      '# sent_id = 1',
      '# text = Rojas salió del puerto.',
      '1\tRojas\trojas\tNOUN\t_\t_\t0\troot\t_\tTokenRange=0:5|name=B-PER',
      '2\tsalió\tsalió\tNOUN\t_\t_\t1\tdep\t_\tTokenRange=6:11',
      '3-4\tdel\t_\t_\t_\t_\t_\t_\t_\tTokenRange=12:15',
      '3\tde\tde\tNOUN\t_\t_\t1\tdep\t_\t_',
      '4\tel\tel\tNOUN\t_\t_\t1\tdep\t_\t_',
      '5\tpuerto\tpuerto\tNOUN\t_\t_\t1\tdep\t_\tSpaceAfter=No|TokenRange=16:22',
      '6\t.\t.\tNOUN\t_\t_\t1\tdep\t_\tTokenRange=22:23',
      '',
      '',
    ])
  })

  it('is read back as the same words', () => {
    for (const [text, language] of [
      ['Bård ropte: «Kom!» Ingen kom.\n\nSjøen var stille 😀 kl. 20.25.', 'nb'],
      ["They didn't see the ship's crew. Cannot say.", 'en'],
      ['¿Va al mar? Quería dárselo.', 'es'],
    ] as const) {
      const written = flat(text, language)
      const back = readConllu(writeConllu(written))
      expect(back.tokens.sentences.map(({ words }) => words.map((word) => word.form))).toEqual(
        written.sentences.map(({ firstWord, endWord }) => written.form.slice(firstWord, endWord)),
      )
    }
  })
})
