/**
 * Boosted regression trees as one list of nodes. A split goes to `left` where the feature is at most the threshold, else to the node behind it;
 * a leaf has feature -1 and its value as threshold, in thousandths.
 */
export interface Trees {
  /** First node of each tree. */
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly threshold: Int16Array
  /** Node for "at most"; for "more" it is the one after that. */
  readonly left: Int32Array
}

/** After so many trees a row far below zero is given up: the rest would not lift it. In thousandths. */
const stretch = 40
const hopeless = -3000

/** Sum of what the trees say of a row of features that begins at `from`; a log-odds. */
export function sumOf(trees: Trees, features: Int16Array, from: number): number {
  const { roots, feature, threshold, left } = trees
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree % stretch === 0 && sum < hopeless) break
    let node = roots[tree] ?? 0
    let asked = feature[node] ?? -1
    while (asked >= 0) {
      node = (left[node] ?? 0) + ((features[from + asked] ?? 0) <= (threshold[node] ?? 0) ? 0 : 1)
      asked = feature[node] ?? -1
    }
    sum += threshold[node] ?? 0
  }
  return sum / 1000
}

/** Log-odds as a percentage. */
export function percentOf(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds)))
}

/** Reads trees as `treesAsText` writes them. */
export function treesOfText(text: string): Trees {
  const bytes = Buffer.from(text, 'base64')
  const nodes = bytes.readInt32LE(0)
  const at = (column: number, node: number): number => bytes.readInt16LE(4 + 2 * (column * nodes + node))
  const column = (index: number): Int16Array => Int16Array.from({ length: nodes }, (_, node) => at(index, node))
  const [feature, threshold, step] = [column(0), column(1), column(2)]
  const roots: number[] = []
  step.forEach((value, node) => {
    if (value < 0) roots.push(node)
  })
  return { roots: Int32Array.from(roots), feature, threshold, left: Int32Array.from(step, (value, node) => node + (value < 0 ? -value - 1 : value)) }
}

/** Trees as text: how many nodes, then three columns of 16 bits in base64: feature, threshold, steps to `left` (-1 less the steps for a root). */
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
