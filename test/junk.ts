/** Text that no newsroom sends, by what is wrong with it: each of about `size` UTF-16 code units, the same each time. */
export const junk: Readonly<Record<string, (size: number) => string>> = {
  'random code units': (size) => fromUnits(size, (random) => random % 0x10000),
  'lone surrogates': (size) => fromUnits(size, (random) => (random % 3 === 0 ? 0xd800 + (random % 0x800) : 0x61 + (random % 26))),
  'control characters': (size) => fromUnits(size, (random) => random % 32),
  'blank lines': (size) => '\n'.repeat(size),
  'blanks': (size) => ' '.repeat(size),
  'one endless word': (size) => 'x'.repeat(size),
  'one endless number': (size) => '1.2,3-'.repeat(size / 6),
  'one endless sentence': (size) => 'sier at han sier at hun sier '.repeat(size / 29),
  'full stops': (size) => '. '.repeat(size / 2),
  'abbreviations': (size) => 'f.eks. Mr. EE.UU. kl. '.repeat(size / 22),
  'quotation marks never closed': (size) => '«a “b "c ‘d „e '.repeat(size / 15),
  'quotation marks never opened': (size) => 'a» b” c" d’ e“ '.repeat(size / 15),
  'quotation marks in quotation marks': (size) => `${'«'.repeat(size / 3)}ja${'»'.repeat(size / 3)}, sier hun.`,
  'straight marks': (size) => '"'.repeat(size),
  'dashes': (size) => '– '.repeat(size / 2),
  'dash lines': (size) => '– Ja, sier han.\n'.repeat(size / 16),
  'cues and nothing else': (size) => 'sier ifølge said according to dijo según '.repeat(size / 41),
  'names and nothing else': (size) => 'Ane Lie Berg AFP Oslo '.repeat(size / 22),
  'pronouns': (size) => 'Han sa at hun sa det. Hun sa at han sa det. '.repeat(size / 44),
  'mixed scripts': (size) => 'Слово слова 言葉をлово كلمة שלום 말 sier hun. '.repeat(size / 43),
  'marks upon marks': (size) => 'a\u0301\u0316\u0323'.repeat(size / 4),
  'emoji': (size) => '👩‍👩‍👧‍👦🇳🇴'.repeat(size / 15),
  'brackets': (size) => '[('.repeat(size / 2),
  'colons': (size) => 'Lie: Berg: '.repeat(size / 11),
  'commas': (size) => 'a, '.repeat(size / 3),
  'credits': (size) => 'Foto: Ane Lie / AFP\n'.repeat(size / 20),
  'carriage returns': (size) => 'Ja.\r'.repeat(size / 4),
  'deep HTML': (size) => '<div>'.repeat(size / 5),
  'unclosed tags': (size) => '<a href="'.repeat(size / 9),
  'entities': (size) => '&amp;#x26;&lt'.repeat(size / 13),
  'Markdown': (size) => '> **[a](b\n'.repeat(size / 10),
}

/** A small generator of our own, so that junk is the same everywhere (Marsaglia, xorshift32). */
function fromUnits(size: number, unit: (random: number) => number): string {
  let state = 2463534242
  const parts: string[] = []
  for (let at = 0; at < size; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    parts.push(String.fromCharCode(unit(state >>> 0)))
  }
  return parts.join('')
}
