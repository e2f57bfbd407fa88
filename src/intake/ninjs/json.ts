/** A JSON object whose values are not known yet. */
export type Json = Readonly<Record<string, unknown>>

/** Whether a value is an object, no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of several keys, whatever the case of its letters, that has a value: versions of ninjs differ in it. */
export function valueOf(object: Json, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    const name = Object.hasOwn(object, key) ? key : Object.keys(object).find((other) => other.toLowerCase() === key)
    const value = name === undefined ? undefined : object[name]
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

/** A text or number as text. */
export function wordsOf(object: Json, ...keys: readonly string[]): string | undefined {
  const value = valueOf(object, ...keys)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** The objects of a list, or of an object's values as ninjs 1 has its associations. */
export function objectsOf(object: Json, ...keys: readonly string[]): readonly Json[] {
  const value = valueOf(object, ...keys)
  if (Array.isArray(value)) return value.filter(isObject)
  return isObject(value) ? Object.values(value).filter(isObject) : []
}
