import type { Trees } from '../../src/text/index.ts'

/** What to learn from: rows of whole numbers, what should come out (0 to 1), and what each row weighs. */
export interface Rows {
  readonly features: Int16Array
  readonly width: number
  readonly targets: Float64Array
  readonly weights: Float64Array
}

export interface Settings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Share of features asked in each tree. */
  readonly columns: number
  /** Share of rows each tree is grown on. */
  readonly sample: number
  /** Least weight of a leaf. */
  readonly least: number
  /** Ridge on leaf values. */
  readonly ridge: number
  readonly seed: number
}

const bins = 48

interface Binned {
  /** Column by column: the bin of each row. */
  readonly columns: readonly Uint8Array[]
  /** By column: highest value of each bin. */
  readonly edges: readonly Int16Array[]
}

interface Leaf {
  readonly rows: Int32Array
  readonly gradient: number
  readonly hessian: number
  readonly node: number
  readonly split: Split | undefined
}

interface Split {
  readonly gain: number
  readonly column: number
  readonly bin: number
}

interface Growing {
  readonly feature: number[]
  readonly threshold: number[]
  readonly left: number[]
}

/** Gradient boosting of logistic loss with histograms (Ke et al., LightGBM, NeurIPS 2017): trees grow leaf by leaf where the gain is greatest. */
export function boost(rows: Rows, settings: Settings): Trees {
  const binned = binnedOf(rows)
  const count = rows.targets.length
  const scores = new Float64Array(count)
  const gradients = new Float64Array(count)
  const hessians = new Float64Array(count)
  const random = generator(settings.seed)
  const roots: number[] = []
  const growing: Growing = { feature: [], threshold: [], left: [] }
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
      const weight = rows.weights[row] ?? 0
      gradients[row] = weight * (chance - (rows.targets[row] ?? 0))
      hessians[row] = weight * Math.max(1e-3, chance * (1 - chance))
    }
    roots.push(growing.feature.length)
    grow({ binned, gradients, hessians, scores, random, settings }, growing)
  }
  const { feature, threshold, left } = growing
  return { roots: Int32Array.from(roots), feature: Int16Array.from(feature), threshold: Int16Array.from(threshold), left: Int32Array.from(left) }
}

interface Work {
  readonly binned: Binned
  readonly gradients: Float64Array
  readonly hessians: Float64Array
  readonly scores: Float64Array
  readonly random: () => number
  readonly settings: Settings
}

function grow(work: Work, growing: Growing): void {
  const { binned, gradients, random, settings } = work
  const asked = binned.columns.map((_, column) => column).filter(() => random() < settings.columns)
  const sampled = Int32Array.from({ length: gradients.length }, (_, row) => row).filter(() => random() < settings.sample)
  const root = growing.feature.length
  addNode(growing)
  const leaves: Leaf[] = [leafOf(work, sampled, root, asked)]
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce<Leaf | undefined>((most, leaf) => ((leaf.split?.gain ?? 0) > (most?.split?.gain ?? 0) ? leaf : most), undefined)
    if (best?.split === undefined) break
    leaves.splice(leaves.indexOf(best), 1, ...splitLeaf(work, best, best.split, growing, asked))
  }
  for (const { node, gradient, hessian } of leaves) growing.threshold[node] = Math.round((-1000 * settings.rate * gradient) / (hessian + settings.ridge))
  addScores(work, growing, root)
}

function addNode({ feature, threshold, left }: Growing): void {
  feature.push(-1)
  threshold.push(0)
  left.push(0)
}

function splitLeaf(work: Work, leaf: Leaf, split: Split, growing: Growing, asked: readonly number[]): [Leaf, Leaf] {
  const column = work.binned.columns[split.column] ?? new Uint8Array()
  const node = growing.feature.length
  addNode(growing)
  addNode(growing)
  growing.feature[leaf.node] = split.column
  growing.threshold[leaf.node] = work.binned.edges[split.column]?.[split.bin] ?? 0
  growing.left[leaf.node] = node
  const low = leaf.rows.filter((row) => (column[row] ?? 0) <= split.bin)
  const high = leaf.rows.filter((row) => (column[row] ?? 0) > split.bin)
  return [leafOf(work, low, node, asked), leafOf(work, high, node + 1, asked)]
}

function leafOf(work: Work, rows: Int32Array, node: number, asked: readonly number[]): Leaf {
  let [gradient, hessian] = [0, 0]
  for (const row of rows) {
    gradient += work.gradients[row] ?? 0
    hessian += work.hessians[row] ?? 0
  }
  return { rows, node, gradient, hessian, split: bestSplit(work, rows, gradient, hessian, asked) }
}

function bestSplit(
  { binned, gradients, hessians, settings }: Work,
  rows: Int32Array,
  gradient: number,
  hessian: number,
  asked: readonly number[],
): Split | undefined {
  const { least, ridge } = settings
  if (hessian < 2 * least) return undefined
  const whole = (gradient * gradient) / (hessian + ridge)
  let best: Split | undefined
  const [sums, weights] = [new Float64Array(bins), new Float64Array(bins)]
  for (const column of asked) {
    const values = binned.columns[column] ?? new Uint8Array()
    sums.fill(0)
    weights.fill(0)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number
      const bin = values[row] as number
      sums[bin] = (sums[bin] as number) + (gradients[row] as number) // indices lie within the columns
      weights[bin] = (weights[bin] as number) + (hessians[row] as number)
    }
    let [left, leftWeight] = [0, 0]
    for (let bin = 0; bin + 1 < (binned.edges[column]?.length ?? 0); bin++) {
      left += sums[bin] ?? 0
      leftWeight += weights[bin] ?? 0
      if (leftWeight < least || hessian - leftWeight < least) continue
      const gain = (left * left) / (leftWeight + ridge) + (gradient - left) ** 2 / (hessian - leftWeight + ridge) - whole
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, bin }
    }
  }
  return best
}

/** Adds what the new tree says to the scores of all rows. */
function addScores({ binned, scores }: Work, { feature, threshold, left }: Growing, root: number): void {
  const bin = feature.map((column, node) => (column < 0 || node < root ? 0 : (binned.edges[column]?.indexOf(threshold[node] ?? 0) ?? 0)))
  for (let row = 0; row < scores.length; row++) {
    let node = root
    while ((feature[node] ?? -1) >= 0) node = (left[node] ?? 0) + ((binned.columns[feature[node] ?? 0]?.[row] ?? 0) <= (bin[node] ?? 0) ? 0 : 1)
    scores[row] = (scores[row] ?? 0) + (threshold[node] ?? 0) / 1000
  }
}

function binnedOf({ features, width, targets }: Rows): Binned {
  const count = targets.length
  const columns: Uint8Array[] = []
  const edges: Int16Array[] = []
  for (let column = 0; column < width; column++) {
    const values = Int16Array.from({ length: count }, (_, row) => features[row * width + column] ?? 0)
    const edge = edgesOf(values)
    edges.push(edge)
    columns.push(Uint8Array.from(values, (value) => binOf(edge, value)))
  }
  return { columns, edges }
}

function edgesOf(values: Int16Array): Int16Array {
  const sorted = Int16Array.from(values).sort()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= bins) return Int16Array.from(distinct)
  const edges = Array.from({ length: bins }, (_, bin) => sorted[Math.min(sorted.length - 1, Math.floor(((bin + 1) * sorted.length) / bins))] ?? 0)
  return Int16Array.from(new Set([...edges, sorted.at(-1) ?? 0])).slice(-bins)
}

function binOf(edges: Int16Array, value: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (edges[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** Small linear congruential generator; enough to sample. */
export function generator(start: number): () => number {
  let state = start >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
}
