import type { XmlAttributes } from '../xml/index.ts'

const raw: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as mark-up shows it. */
export function escaped(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (sign) => raw[sign] ?? sign) : text
}

/** A start tag as HTML writes it. */
export function startTag(name: string, attributes: XmlAttributes): string {
  let tag = `<${name}`
  for (const attribute in attributes) tag += ` ${attribute}="${escaped(attributes[attribute] ?? '')}"`
  return `${tag}>`
}
