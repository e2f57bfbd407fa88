import type { Target } from '../../watch/index.ts'

/** A target on one line, without its secret. */
export function targetText(target: Target): string {
  return target.kind === 'webhook' ? target.url : target.to
}
