import { classWords } from './class-words-table.ts'
import type { Ground } from './ground.ts'

/**
 * The elements around the densest one are the trunk of a page; each block hangs on it by a branch. Classes and marks of a branch tell of the block;
 * those of the trunk stand around everything and tell nothing.
 */
export interface Branches {
  /** By block: the outermost element around it that is no part of the trunk; 0 where its own element is. */
  readonly branch: Int32Array
  /** By block: how far up the trunk its branch grows: 0 in the densest element; at most 20. */
  readonly junction: Uint8Array
  /** By block: elements between it and the trunk, at most 30. */
  readonly apart: Uint8Array
  /** By block and kind of `classWords`: steps up to the nearest element of the branch that is of the kind; 12 for none. */
  readonly steps: Uint8Array
}

const kinds = Object.keys(classWords).length
const [highest, farthest] = [20, 30]
/** Steps to a kind that no element of a branch is of. */
export const noStep = 12

/** The branch of every block, given the densest element. */
export function branchesOf({ page, blocks, classKinds }: Ground, dense: number): Branches {
  const trunk = new Map<number, number>()
  for (let node = dense, level = 0; node > 0; node = page.parent[node] ?? 0, level++) trunk.set(node, Math.min(highest, level))
  const branch = new Int32Array(blocks.length)
  const junction = new Uint8Array(blocks.length)
  const apart = new Uint8Array(blocks.length)
  const steps = new Uint8Array(blocks.length * kinds).fill(noStep)
  blocks.forEach(({ element }, row) => {
    let [node, step, seen] = [element, 0, 0]
    for (; node > 0 && !trunk.has(node) && step < farthest; node = page.parent[node] ?? 0, step++) {
      branch[row] = node
      if (step >= noStep) continue
      const found = classKinds(node) & ~seen
      seen |= found
      for (let kind = 0, bits = found; bits !== 0; kind++, bits >>>= 1) if ((bits & 1) === 1) steps[row * kinds + kind] = step
    }
    junction[row] = trunk.get(node) ?? highest
    apart[row] = step
  })
  return { branch, junction, apart, steps }
}
