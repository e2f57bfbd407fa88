/**
 * The best tree over scored arcs, with one root: every word takes its best head; where that is a tree already (nine
 * sentences of ten) nothing more is done, otherwise the algorithm of Chu & Liu (1965) and Edmonds (1967) contracts cycles.
 */

/** Scores `[dependent][head]`, row-major, n words by n + 1 heads (head 0 is the root). Returns heads, 0 for the root word. */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(scores, n, () => true)
  const roots = greedy.filter((head) => head === 0).length
  if (roots === 1 && findCycle(greedy) === undefined) return greedy
  if (roots <= 1) {
    const tree = edmonds(scores, n)
    if (tree.filter((head) => head === 0).length === 1) return tree
  }
  return withOneRoot(scores, n)
}

function bestHeads(scores: Float32Array, n: number, allowed: (dependent: number, head: number) => boolean): Int32Array {
  const heads = new Int32Array(n)
  for (let dependent = 0; dependent < n; dependent++) {
    let best = -Infinity
    for (let head = 0; head <= n; head++) {
      const score = scores[dependent * (n + 1) + head] ?? -Infinity
      if (head !== dependent + 1 && score > best && allowed(dependent, head)) {
        best = score
        heads[dependent] = head
      }
    }
  }
  return heads
}

/** Chooses the root word whose arc from the root loses least against its best other head, forbids other roots, and solves again. */
function withOneRoot(scores: Float32Array, n: number): Int32Array {
  let root = 0
  let least = Infinity
  for (let dependent = 0; dependent < n; dependent++) {
    const row = scores.subarray(dependent * (n + 1), (dependent + 1) * (n + 1))
    let other = -Infinity
    for (let head = 1; head <= n; head++) if (head !== dependent + 1) other = Math.max(other, row[head] ?? -Infinity)
    const loss = other - (row[0] ?? 0)
    if (loss < least) [root, least] = [dependent, loss]
  }
  const limited = Float32Array.from(scores)
  for (let dependent = 0; dependent < n; dependent++) {
    if (dependent !== root) limited[dependent * (n + 1)] = -1e9
    else for (let head = 1; head <= n; head++) limited[dependent * (n + 1) + head] = -1e9
  }
  return edmonds(limited, n)
}

/** Words of one cycle among the heads (words count from 1), if there is one. */
function findCycle(heads: ArrayLike<number>): number[] | undefined {
  const seen = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let node = start
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node - 1] ?? 0
    }
    if (node !== 0 && seen[node] === start) {
      const cycle = [node]
      for (let next = heads[node - 1] ?? 0; next !== node; next = heads[next - 1] ?? 0) cycle.push(next)
      return cycle
    }
  }
  return undefined
}

/** Maximum spanning arborescence by contraction, over a dense matrix that shrinks with each cycle. */
function edmonds(scores: Float32Array, n: number): Int32Array {
  const heads = bestHeads(scores, n, () => true)
  const cycle = findCycle(heads)
  if (cycle === undefined) return heads
  const inside = new Set(cycle)
  const outside: number[] = []
  for (let node = 1; node <= n; node++) if (!inside.has(node)) outside.push(node)
  const contracted = outside.length + 1
  const small = new Float32Array(contracted * (contracted + 1)).fill(-1e9)
  const at = (dependent: number, head: number): number => scores[(dependent - 1) * (n + 1) + head] ?? -1e9
  const enter = new Int32Array(contracted + 1)
  const leave = new Int32Array(contracted + 1)
  const nodes = [0, ...outside]
  outside.forEach((dependent, i) => {
    nodes.forEach((head, j) => {
      small[i * (contracted + 1) + j] = head === dependent ? -1e9 : at(dependent, head)
    })
    let best = -Infinity
    for (const head of cycle) {
      if (at(dependent, head) > best) {
        best = at(dependent, head)
        leave[i] = head
      }
    }
    small[i * (contracted + 1) + contracted] = best
  })
  nodes.forEach((head, j) => {
    let best = -Infinity
    for (const dependent of cycle) {
      const gain = at(dependent, head) - at(dependent, heads[dependent - 1] ?? 0)
      if (gain > best) {
        best = gain
        enter[j] = dependent
      }
    }
    small[outside.length * (contracted + 1) + j] = best
  })
  const solved = edmonds(small, contracted)
  outside.forEach((dependent, i) => {
    const head = solved[i] ?? 0
    heads[dependent - 1] = head === contracted ? (leave[i] ?? 0) : (nodes[head] ?? 0)
  })
  const entry = solved[outside.length] ?? 0
  heads[(enter[entry] ?? 1) - 1] = nodes[entry] ?? 0
  return heads
}
