const kept = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity', 'font-family',
  'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'letter-spacing', 'text-decoration-line', 'visibility', 'display', 'paint-order',
] as const // prettier-ignore
const dropped = /^(?:class|style|tabindex|role|aria-|data-|focusable)/u

/** A line of text that goes out with a picture. */
export interface Written {
  readonly title: string
  /** Lines beneath it: the caption, what the signs mean. */
  readonly lines: readonly string[]
}

/**
 * A picture of the page as a file of its own: colours and letters as they are seen written into every element, the title above, what the signs mean
 * beneath.
 */
export function svgText(svg: SVGSVGElement, { title, lines }: Written): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const seen = [...svg.querySelectorAll('*')]
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) dress(element, seen[at])
  for (const aside of copy.querySelectorAll('[display="none"]')) aside.remove()
  const { width, height } = svg.viewBox.baseVal
  const head = 30
  const foot = lines.length * 18 + 10
  const style = getComputedStyle(svg)
  const page = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height + head + foot}`,
    width,
    height: height + head + foot,
  }))
    page.setAttribute(name, String(value))
  page.append(made('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.documentElement).backgroundColor }))
  const letters = { 'font-family': style.fontFamily, 'fill': style.color }
  page.append(made('title', {}, title), made('text', { ...letters, 'x': 0, 'y': 18, 'font-size': 15, 'font-weight': 600 }, title))
  const inner = made('g', { transform: `translate(0 ${head})` })
  inner.append(...copy.childNodes)
  page.append(inner, ...lines.map((line, at) => made('text', { ...letters, 'x': 0, 'y': height + head + 18 * (at + 1), 'font-size': 12 }, line)))
  return new XMLSerializer().serializeToString(page)
}

function dress(element: Element, seen: Element | undefined): void {
  if (!seen) return
  if (seen.matches('.reach')) {
    element.remove() // it is there for the pointer alone
    return
  }
  const style = getComputedStyle(seen)
  for (const name of element.getAttributeNames()) if (dropped.test(name)) element.removeAttribute(name)
  for (const name of kept) {
    const value = style.getPropertyValue(name)
    if (value !== '' && value !== 'normal' && value !== 'auto') element.setAttribute(name, value)
  }
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const it = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, String(value))
  it.textContent = text
  return it
}
