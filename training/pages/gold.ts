import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page and what people found in it: its whole text, or pieces that must and must not be in it. */
export interface GoldPage {
  readonly id: string
  readonly set: string
  readonly language: string
  readonly url: string
  /** Host without `www.` and country endings cut to the last three parts: pages of one site share it. */
  readonly site: string
  readonly html: string
  readonly text?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** The web pages of a gold folder. */
export function readGold(folder: string): GoldPage[] {
  const lines = readFileSync(join(folder, 'MANIFEST.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.kind === 'html')
    .map((row) => pageOf(row, folder)) // the manifest is ours
}

interface Row {
  readonly kind: string
  readonly file: string
  readonly id: string
  readonly set: string
  readonly lang: string
  readonly url: string
  readonly gold: { readonly text?: string; readonly with?: readonly string[]; readonly without?: readonly string[] }
}

function pageOf({ file, id, set, lang, url, gold }: Row, folder: string): GoldPage {
  const host = new URL(url).hostname
    .split('.')
    .slice(-3)
    .filter((part) => part !== 'www')
  const site = host.slice((host.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.')
  const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
  const { text, with: must, without } = gold
  return {
    id,
    set,
    language: lang,
    url,
    site,
    html,
    ...(text === undefined || text === '' ? {} : { text }),
    ...(must === undefined ? {} : { with: must }),
    ...(without === undefined ? {} : { without }),
  }
}
