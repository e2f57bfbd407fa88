/** A share, and where the true one lies in 95 of 100 such samples (Wilson 1927, without correction). */
export interface Share {
  readonly judged: number
  readonly right: number
  readonly precision: number
  readonly low: number
  readonly high: number
}

/** Two-sided, 95 %. */
const z = 1.959_963_984_540_054

/** The share of right ones among those judged; of none, anything is possible. */
export function shareOf(right: number, judged: number): Share {
  if (judged === 0) return { judged, right, precision: 0, low: 0, high: 1 }
  const p = right / judged
  const middle = p + (z * z) / (2 * judged)
  const reach = z * Math.sqrt((p * (1 - p)) / judged + (z * z) / (4 * judged * judged))
  const whole = 1 + (z * z) / judged
  return { judged, right, precision: rounded(p), low: rounded(Math.max((middle - reach) / whole, 0)), high: rounded(Math.min((middle + reach) / whole, 1)) }
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
