/** One or two letters that stand for a name: `Ane Lie` and `ane.lie` are AL, `Åse` is ÅS. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s._@-]+/u).filter((it) => it !== '')
  const [first = '', last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  const letters = last === undefined ? [...first].slice(0, 2) : [[...first][0] ?? '', [...last][0] ?? '']
  return letters.join('').toUpperCase()
}
