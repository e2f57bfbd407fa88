// npx tsx scripts/picture.ts: draws docs/reading.svg, the picture in the README, from what `hearsay read` prints on a colour terminal.
import { readFileSync, writeFileSync } from 'node:fs'
import { exporters } from '../src/export/index.ts'
import { openReader } from '../src/index.ts'

const size = { line: 20, letter: 8.43, margin: 24, font: 14, columns: 80 }
const file = 'examples/brief.en.txt'

const reader = await openReader({ languages: ['en'] })
const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const reading = reader.read({ id: 'brief', language: 'en', text })
const printed = [...exporters.text.write(reading, { width: size.columns, color: true }, 1)].join('').trimEnd()
const source = text.trimEnd().split('\n').flatMap(folded)
const lines = [`$ cat ${file}`, ...source, '', `$ hearsay read ${file}`, ...printed.split('\n')]
writeFileSync(new URL('../docs/reading.svg', import.meta.url), drawn(lines))

/** A terminal window with these lines in it. */
function drawn(lines: readonly string[]): string {
  const width = Math.round(size.columns * size.letter + 2 * size.margin)
  const height = lines.length * size.line + 2 * size.margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Terminal">`,
    `<style>text{font:${size.font}px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#d8d8d4;white-space:pre}.strong{font-weight:700;fill:#fff}.dim{fill:#8d8d88}.stance{fill:#5fc7c1}.event{fill:#c79bd6}.heading{fill:#fff;text-decoration:underline}.prompt{fill:#e0b25c}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#1d1f21"/>`,
    ...lines.map((line, at) => `<text x="${size.margin}" y="${size.margin + at * size.line + size.font}">${styled(line)}</text>`),
    '</svg>',
    '',
  ].join('\n')
}

/** Terminal styles as spans with a class. */
function styled(line: string): string {
  const classes: Readonly<Record<string, string>> = { 1: 'strong', 2: 'dim', 36: 'stance', 35: 'event', 4: 'heading' }
  if (line.startsWith('$ ')) return `<tspan class="prompt">${escaped(line)}</tspan>`
  // the escape character opens a style
  return escaped(line).replace(
    /\u001B\[(\d+)m(.*?)\u001B\[\d+m/gu,
    (_, style: string, words: string) => `<tspan class="${classes[style] ?? ''}">${words}</tspan>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A paragraph in lines of the terminal's width. */
function folded(paragraph: string): string[] {
  return paragraph === '' ? [''] : (paragraph.match(new RegExp(`.{1,${size.columns}}(?:\\s|$)`, 'gu')) ?? []).map((line) => line.trimEnd())
}
