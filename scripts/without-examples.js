import { parseAst } from 'rolldown/parseAst'

const marked = /\]\([a-z]+\)/u
const sentence = /(?:\s\S+){3}[.!?»”"]$/u

/**
 * Leaves the example sentences out of the bundled packs: tests read them from the sources, and the command starts faster without half a
 * megabyte of sentences to parse.
 */
export const withoutExamples = {
  name: 'without-examples',
  transform: {
    filter: { id: /\/language\/packs\/\w+\/.*\.ts$/u },
    handler(code) {
      if (!marked.test(code)) return
      const cuts = []
      visit(parseAst(code, { lang: 'ts' }), cuts)
      let left = ''
      let from = 0
      for (const { start, end } of cuts) {
        left += `${code.slice(from, start)}''`
        from = end
      }
      return left + code.slice(from)
    },
  },
}

function visit(node, cuts) {
  if (node === null || typeof node !== 'object') return
  if (node.type === 'Literal' && typeof node.value === 'string' && (marked.test(node.value) || sentence.test(node.value))) cuts.push(node)
  else if (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => marked.test(value.raw))) cuts.push(node)
  else for (const value of Array.isArray(node) ? node : Object.values(node)) visit(value, cuts)
}
