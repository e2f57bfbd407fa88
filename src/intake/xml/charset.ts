/** Where the declaration at the head of an XML document names its character set. */
const declaration = /^[^<]{0,200}<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]{1,40})/iu

/** Character set the XML declaration names; undefined where there is none. Junk may stand before it. */
export function declaredCharset(head: Uint8Array): string | undefined {
  return declaration.exec(new TextDecoder('latin1').decode(head.subarray(0, 1024)))?.[1]
}
