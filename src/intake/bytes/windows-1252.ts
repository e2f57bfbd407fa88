/** What windows-1252 has at 0x80 to 0x9f, where Unicode has control characters; some places are empty. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character a windows-1252 code stands for. */
export function windowsCharacter(code: number): string {
  return (code >= 0x80 && code <= 0x9f ? high[code - 0x80] : undefined) ?? String.fromCharCode(code)
}

/** Bytes read as windows-1252. Some versions of Node read that name as Latin-1, so the dashes and quotation marks are put in here. */
export function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => windowsCharacter(control.charCodeAt(0)))
}
