/** Boosted regression trees as columns of nodes; a leaf has feature -1 and its value, in thousandths, as threshold. */
export interface Trees {
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly threshold: Int16Array
  /** Node for "at most"; for "more" it is the one after that. */
  readonly left: Int32Array
}

/** How likely the trees hold it for a row of features, 0 to 1. */
export function chanceOf({ roots, feature, threshold, left }: Trees, features: Int16Array): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    let asked = feature[node]!
    while (asked >= 0) {
      node = left[node]! + (features[asked]! <= threshold[node]! ? 0 : 1)
      asked = feature[node]!
    }
    sum += threshold[node]!
  }
  return 1 / (1 + Math.exp(-sum / 1000))
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
