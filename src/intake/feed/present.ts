/** Fields without those that are undefined, for records whose fields are absent, never undefined. */
export function present<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined) kept[name] = value as Exclude<T[typeof name], undefined> // it is not, by the line above
  }
  return kept
}
