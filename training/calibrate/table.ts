/** A room's source with the counted lines where its table of confidence is; how many cases each was counted on is left out. */
export function withTable(source: string, printed: string): string {
  const lines = printed.split('\n').flatMap((line) => {
    const [, rule, share] = /^ {2}'([^']+)': ([\d.]+),/u.exec(line) ?? []
    return rule === undefined ? [] : [`  '${rule}': ${Number(share)},`]
  })
  return source.replace(/(const counted: [^=]*= \{)[^}]*\}/u, (_, opening: string) => `${opening}\n${lines.join('\n')}\n}`)
}
