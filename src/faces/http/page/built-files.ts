import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { pageFile, type Files } from './files.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Names that say what is in the file: another content has another name. */
const lasting = /^\/assets\/.+-[\w-]{8,}\.\w+$/u

/**
 * Every file of a page that was built into a folder, by its path, `/` being its `index.html`; undefined where none was built. They are read once: what
 * is put there later is not served. Files whose kind is not known are passed over, and those whose name begins with a dot.
 */
export function builtFiles(folder: string): Files | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length))
  return new Map(
    names.flatMap((name) => {
      const path = name.split(sep).join('/')
      const type = types[extname(path)]
      if (type === undefined || path.includes('/.')) return []
      const cache = lasting.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
      return [[path === '/index.html' ? '/' : path, pageFile(type, readFileSync(join(folder, name)), cache)] as const]
    }),
  )
}
