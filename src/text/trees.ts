/**
 * Boosted regression trees as columns of nodes. A split goes to `left` where the feature is at most the threshold, else to the node behind it;
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

/** Which row of features to ask of, and when to stop asking. */
export interface Asked {
  /** Where the row begins. */
  readonly from?: number
  /** Thousandths of log-odds below which a row is given up between stretches of trees: the rest would not lift it. */
  readonly hopeless?: number
}

/** Trees between two looks whether a row is hopeless. */
const stretch = 40

/** Sum of what the trees say of a row of features; a log-odds. */
export function sumOf({ roots, feature, threshold, left }: Trees, features: Int16Array, { from = 0, hopeless = -Infinity }: Asked = {}): number {
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

/** How likely the trees hold it for a row of features, 0 to 1. */
export function chanceOf(trees: Trees, features: Int16Array): number {
  return 1 / (1 + Math.exp(-sumOf(trees, features)))
}

/** Log-odds as a percentage. */
export function percentOf(logOdds: number): number {
  return Math.round(100 / (1 + Math.exp(-logOdds)))
}

/** Where the trees split by a feature, ascending, each once. */
export function thresholdsOf({ feature, threshold }: Trees, asked: number): readonly number[] {
  const found = new Set<number>()
  feature.forEach((it, node) => {
    if (it === asked) found.add(threshold[node]!)
  })
  return [...found].sort((a, b) => a - b)
}

/** Reads trees from base64: how many nodes, then three columns of 16 bits: feature, threshold, steps to `left` (-1 less the steps for a root). */
export function treesOfText(text: string): Trees {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const nodes = bytes.length < 4 ? 0 : view.getInt32(0, true)
  const column = (index: number): Int16Array => Int16Array.from({ length: nodes }, (_, node) => view.getInt16(4 + 2 * (index * nodes + node), true))
  const [feature, threshold, step] = [column(0), column(1), column(2)]
  const roots = Int32Array.from({ length: nodes }, (_, node) => node).filter((node) => step[node]! < 0)
  return { roots, feature, threshold, left: Int32Array.from(step, (value, node) => node + (value < 0 ? -value - 1 : value)) }
}
