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

/** Sum of what the trees say of a row of features that begins at `from`; a log-odds. */
export function sumOf(trees: Trees, features: Int16Array, from: number): number {
  const { roots, feature, threshold, left } = trees
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
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
