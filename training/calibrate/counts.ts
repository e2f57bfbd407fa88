/** Answers by the rule that gave them: how many there were, and how many were right. */
export class Counts {
  readonly #counts = new Map<string, { right: number; all: number }>()

  /** Notes one answer. */
  note(rule: string, right: boolean): void {
    const known = this.#counts.get(rule) ?? { right: 0, all: 0 }
    this.#counts.set(rule, { right: known.right + (right ? 1 : 0), all: known.all + 1 })
  }

  /** Lines of a table of confidence: two imagined cases, one right, keep rare rules from certainty. */
  lines(): string {
    const sorted = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))
    return sorted.map(([rule, { right, all }]) => `  '${rule}': ${((right + 1) / (all + 2)).toFixed(2)}, // ${right} of ${all}`).join('\n')
  }
}
