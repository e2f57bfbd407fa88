import { createHash } from 'node:crypto'

/** The strong tag of a body. */
export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether a field (`If-None-Match`, `If-Match`) names this tag; one that is weak is the same here only where `weak` says so. */
export function names(field: string, etag: string, { weak }: { readonly weak: boolean }): boolean {
  if (field.trim() === '*') return true
  return field.split(',').some((it) => (weak ? it.trim().replace(/^W\//u, '') : it.trim()) === etag)
}
