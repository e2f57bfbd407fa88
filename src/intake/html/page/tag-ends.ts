const [tab, lineFeed, formFeed, carriageReturn, space, double, single, slash, less, equals, greater] = [9, 10, 12, 13, 32, 34, 39, 47, 60, 61, 62]

/** Whether a UTF-16 unit is white space to HTML. */
export function isSpace(unit: number): boolean {
  return unit === space || unit === lineFeed || unit === tab || unit === carriageReturn || unit === formFeed
}

/** Whether a UTF-16 unit is a letter of ASCII. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Where the name of an element that begins at `at` ends. */
export function endOfName(source: string, at: number): number {
  let to = at
  for (; to < source.length; to++) {
    const unit = source.charCodeAt(to)
    if (isSpace(unit) || unit === greater || unit === slash || unit === less) break
  }
  return to
}

/** A tag that has gone on for so long is one even if it does not end as it should: nothing so long is looked at twice. */
const longestSlip = 1024

/** Finds the ends of tags; remembers what the page has no more of, so that junk is not searched twice. */
export class TagEnds {
  private readonly source: string
  private readonly lastDouble: number
  private readonly lastSingle: number
  private readonly lastComment: number
  private readonly lastSection: number

  constructor(source: string) {
    this.source = source
    this.lastDouble = source.lastIndexOf('"')
    this.lastSingle = source.lastIndexOf("'")
    this.lastComment = source.lastIndexOf('-->')
    this.lastSection = source.lastIndexOf(']]>')
  }

  /** Position behind a comment, declaration or processing instruction that begins at `mark`; one that never ends stops at the next `>`. */
  ofAside(mark: number): number {
    const { source } = this
    if (source.startsWith('<!--', mark) && this.lastComment >= mark + 2) return source.indexOf('-->', mark + 2) + 3
    if (source.startsWith('<![CDATA[', mark) && this.lastSection >= mark + 9) return source.indexOf(']]>', mark + 9) + 3
    const next = source.indexOf('>', mark)
    return next < 0 ? source.length : next + 1
  }

  /** Position of the `>` of a tag whose attributes begin at `at`, quoted values passed over; -1 where it is no tag. */
  find(at: number): number {
    const { source } = this
    let afterEquals = false
    for (let to = at; to < source.length; to++) {
      const unit = source.charCodeAt(to)
      if (unit === greater) return to
      if (unit === less) return to - at > longestSlip ? to - 1 : -1
      if (afterEquals && (unit === double || unit === single)) {
        if (to >= (unit === double ? this.lastDouble : this.lastSingle)) return source.indexOf('>', to)
        to = source.indexOf(unit === double ? '"' : "'", to + 1)
        afterEquals = false
      } else if (unit === equals) afterEquals = true
      else if (!isSpace(unit)) afterEquals = false
    }
    return source.length - at > longestSlip ? source.length : -1
  }
}
