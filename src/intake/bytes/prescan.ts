/** How much of a document is looked at for the character set it names; the HTML Standard asks for 1024 bytes, and pages have it later. */
const looked = 4096

const comment = /<!--[^]*?(?:-->|$)/gu
const declaration = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]{1,40})/iu
const meta = /<meta[\s/][^>]{0,1000}/giu
const named = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/iu

/**
 * The character set that a page or an XML document names at its head: the XML declaration, `<meta charset>` or `<meta http-equiv>`; undefined
 * where it names none. After the prescan of the HTML Standard (13.2.3.2): a name that came as single bytes cannot be UTF-16, so that reads as UTF-8.
 */
export function prescan(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, looked)).replace(comment, ' ')
  if (!/^\W*</u.test(head)) return undefined
  const name = declaration.exec(head)?.[1] ?? ofMeta(head)
  return name !== undefined && /^utf-?16|^ucs-?2/iu.test(name) ? 'utf-8' : name
}

function ofMeta(head: string): string | undefined {
  for (const [tag] of head.matchAll(meta)) {
    const name = named.exec(tag)?.[1]
    if (name !== undefined && (/\bhttp-equiv\b/iu.test(tag) || !/\bcontent\s*=/iu.test(tag))) return name
  }
  return undefined
}
