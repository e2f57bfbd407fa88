/**
 * Asks for things by id, once as long as they are among the last `most` that were asked for: a page that is open for days must not keep them all.
 * What failed is asked for again.
 */
export function lately<Value>(most: number, ask: (id: string) => Promise<Value>): { of(id: string): Promise<Value>; forget(id: string): void; clear(): void } {
  const kept = new Map<string, Promise<Value>>()
  return {
    async of(id) {
      const asked = kept.get(id) ?? ask(id)
      kept.delete(id)
      kept.set(id, asked)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      try {
        return await asked
      } catch (thrown) {
        kept.delete(id)
        throw thrown
      }
    },
    forget: (id) => void kept.delete(id),
    clear: () => kept.clear(),
  }
}
