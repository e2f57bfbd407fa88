/** An address, resolved against the first base that makes it a whole one; as written where none does. White space in it goes. */
export function resolved(address: string, ...bases: readonly (string | undefined)[]): string {
  const text = address.replace(/\s+/gu, '')
  if (text === '' || /^[a-z][a-z\d+.-]*:/iu.test(text)) return text
  for (const base of bases) {
    if (base !== undefined && URL.canParse(text, base)) return new URL(text, base).href
  }
  return text
}
