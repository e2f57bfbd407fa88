import { windowsCharacter } from '../bytes/windows-1252.ts'
import { bareNames, namedCharacters } from './entities-table.ts'

const reference = /&(?:#(\d{1,9})|#[xX]([\da-fA-F]{1,8})|([A-Za-z][A-Za-z\d]{1,31}));?/gu
const common: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
])
const bare: ReadonlySet<string> = new Set(bareNames.split(' '))
const longestBare = Math.max(...[...bare].map((name) => name.length))
let all: ReadonlyMap<string, string> | undefined

/** Text with its character references read, as HTML reads them; one that nobody knows stays as written. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characterNamed(name, whole)
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole
  })
}

/** A named character; `&copy2031` is © and 2031, as old names need no semicolon. */
function characterNamed(name: string, whole: string): string {
  const usual = common.get(name)
  if (usual !== undefined) return usual
  all ??= charactersByName()
  const closed = whole.endsWith(';')
  const exact = closed || bare.has(name) ? all.get(name) : undefined
  if (exact !== undefined) return exact
  for (let length = Math.min(longestBare, name.length - 1); length > 1; length--) {
    const start = name.slice(0, length)
    if (bare.has(start)) return (all.get(start) ?? '') + whole.slice(length + 1)
  }
  return whole
}

function charactersByName(): ReadonlyMap<string, string> {
  const words = namedCharacters.split(' ')
  const characters = new Map<string, string>()
  for (let at = 0; at < words.length; at += 2) {
    const codes = (words[at + 1] ?? '').split('+').map((code) => Number.parseInt(code, 16))
    characters.set(words[at] ?? '', String.fromCodePoint(...codes))
  }
  return characters
}

function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code) // pages write `&#150;` for a dash
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}
