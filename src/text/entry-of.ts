/** What a table has under a key that came from outside; never what every object has (`constructor`, `__proto__`). */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
