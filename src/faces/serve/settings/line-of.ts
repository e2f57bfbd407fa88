/** Number of the line of a TOML file where a key stands, or the nearest one above it that does; 1 where there is none. */
export function lineOf(toml: string, path: readonly PropertyKey[]): number {
  let section: readonly string[] = []
  let [line, depth] = [1, 0]
  for (const [at, text] of toml.split('\n').entries()) {
    const head = /^\s*\[+([^\]]+)\]/u.exec(text)?.[1]
    if (head !== undefined) section = keysOf(head)
    const key = head === undefined ? /^\s*([\w."'\s-]+?)\s*=/u.exec(text)?.[1] : ''
    if (key === undefined) continue
    const here = [...section, ...keysOf(key)]
    if (here.length > depth && here.every((name, place) => name === path[place])) [line, depth] = [at + 1, here.length]
  }
  return line
}

function keysOf(dotted: string): readonly string[] {
  return dotted
    .split('.')
    .map((part) => part.trim().replaceAll(/^["']|["']$/gu, ''))
    .filter((part) => part !== '')
}
