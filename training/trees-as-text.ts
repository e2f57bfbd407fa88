import type { Trees } from '../src/text/index.ts'

/** Trees as the text that `treesOfText` reads. */
export function treesAsText({ roots, feature, threshold, left }: Trees): string {
  const isRoot = new Set(roots)
  const step = Int16Array.from(left, (value, node) => (isRoot.has(node) ? -1 - Math.max(0, value - node) : Math.max(0, value - node)))
  const bytes = Buffer.alloc(4 + 6 * feature.length)
  bytes.writeInt32LE(feature.length, 0)
  ;[feature, threshold, step].forEach((column, index) => {
    column.forEach((value, node) => bytes.writeInt16LE(value, 4 + 2 * (index * feature.length + node)))
  })
  return bytes.toString('base64')
}
