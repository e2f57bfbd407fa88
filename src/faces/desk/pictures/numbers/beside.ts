import type { Step } from './figure-steps.ts'

/** How many lines of the same number, at the same time, are drawn before this one: it is drawn beside them, so that none hides another. */
export function linesBefore(step: Step, earlier: readonly (readonly Step[])[]): number {
  if (step.aside) return 0
  return earlier.filter((steps) => steps.some((other) => !other.aside && other.value === step.value && overlap(other, step))).length
}

function overlap(a: Step, b: Step): boolean {
  return a.at < (b.until ?? Number.POSITIVE_INFINITY) && b.at < (a.until ?? Number.POSITIVE_INFINITY)
}
