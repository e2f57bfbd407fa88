/** Terms by how rare they are: names, numbers and what other words begin with. */
export interface Weighed {
  readonly weights: ReadonlyMap<number, number>
  /** Sum of the weights. */
  readonly sum: number
}

/** Terms with their weights added up. */
export function weighed(weights: ReadonlyMap<number, number>): Weighed {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return { weights, sum }
}
