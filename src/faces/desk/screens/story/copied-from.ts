import type { Copy } from '../../api/index.ts'

/** Of each report that took words from others, the one it took most from. */
export function copiedFrom(copies: readonly Copy[]): ReadonlyMap<string, Copy> {
  const most = new Map<string, Copy>()
  for (const copy of copies) if (copy.containment > (most.get(copy.b)?.containment ?? -1)) most.set(copy.b, copy)
  return most
}
