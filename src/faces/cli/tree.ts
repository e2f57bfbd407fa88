import type { Annotated, Sentence } from '../../language/index.ts'

/** One sentence as a table of words in their order, and the tree they make drawn beside them: each word stands under its head. */
export function drawnTree(text: Annotated, { firstWord, endWord }: Sentence): string {
  const words = Array.from({ length: endWord - firstWord }, (_, at) => firstWord + at)
  const children = new Map<number, number[]>()
  for (const word of words) {
    const head = text.head[word] ?? -1
    const siblings = children.get(head)
    if (siblings) siblings.push(word)
    else children.set(head, [word])
  }
  const lines: string[] = []
  const draw = (word: number, before: string, below: string): void => {
    lines.push(`  ${described(text, word, word - firstWord + 1, before)}`)
    const under = children.get(word) ?? []
    for (const [at, child] of under.entries()) {
      const last = at === under.length - 1
      draw(child, `${below}${last ? '└ ' : '├ '}`, `${below}${last ? '  ' : '│ '}`)
    }
  }
  for (const root of children.get(-1) ?? []) draw(root, '', '')
  return `${lines.join('\n')}\n`
}

function described(text: Annotated, word: number, number: number, branch: string): string {
  const form = `${branch}${text.form[word]}`
  const name = text.name[word] === 'O' ? '' : ` ${text.name[word]}`
  const feats = text.feats[word] === '_' ? '' : ` ${text.feats[word]}`
  const left = `${String(number).padStart(2)}  ${form.padEnd(24)} ${text.relation[word]?.padEnd(11)} ${text.upos[word]?.padEnd(5)} ${text.lemma[word]}`
  return `${left}${name}${feats}`
}
