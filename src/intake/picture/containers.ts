import { inflateSync } from 'node:zlib'
import { View } from './view.ts'

/** The blocks of metadata in the file of a picture, undone from the file's own packing. */
export interface Blocks {
  readonly xmp: readonly Uint8Array[]
  readonly iim: readonly Uint8Array[]
  /** EXIF as a TIFF of its own. */
  readonly exif: readonly Uint8Array[]
  /** Whether the file could be followed to where its metadata end. */
  readonly whole: boolean
}

interface Found {
  readonly xmp: Uint8Array[]
  readonly iim: Uint8Array[]
  readonly exif: Uint8Array[]
  readonly photoshop: Uint8Array[]
}

const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0'
const photoshopHeader = 'Photoshop 3.0\0'
/** Most pieces that are followed; no picture has so many before its pixels. */
const mostPieces = 10_000
const largestText = 8 * 1024 * 1024

/** Which kind of picture the bytes begin, by their first ones. */
export function pictureKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'tiff' | undefined {
  const view = new View(bytes)
  if (view.says(0, '\xff\xd8\xff')) return 'jpeg'
  if (view.says(0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (view.says(0, 'RIFF') && view.says(8, 'WEBP')) return 'webp'
  return view.says(0, 'II*\0') || view.says(0, 'MM\0*') ? 'tiff' : undefined
}

/** The metadata blocks of a JPEG (ISO 10918-1), PNG (W3C, 2023), WebP (its container) or TIFF. */
export function blocksOf(bytes: Uint8Array): Blocks {
  const view = new View(bytes)
  const found: Found = { xmp: [], iim: [], exif: [], photoshop: [] }
  const kind = pictureKind(bytes)
  const whole = kind === 'jpeg' ? readJpeg(view, found) : kind === 'png' ? readPng(view, found) : kind === 'webp' ? readWebp(view, found) : true
  if (kind === 'tiff') found.exif.push(bytes)
  if (found.photoshop.length > 0) readPhotoshop(new View(Buffer.concat(found.photoshop)), found)
  return { xmp: found.xmp, iim: found.iim, exif: found.exif, whole }
}

/** Segments up to the pixels. */
function readJpeg(view: View, found: Found): boolean {
  let at = 2
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    while (view.bytes[at] === 0xff && view.bytes[at + 1] === 0xff) at++
    const marker = view.bytes[at + 1]
    if (view.bytes[at] !== 0xff || marker === undefined) return false
    if (marker === 0xda || marker === 0xd9) return true
    const size = view.u16(at + 2)
    if (size === undefined || size < 2) return false
    const [start, end] = [at + 4, at + 2 + size]
    if (marker === 0xe1 && view.says(start, 'Exif\0\0')) found.exif.push(view.part(start + 6, end))
    else if (marker === 0xe1 && view.says(start, xmpHeader)) found.xmp.push(view.part(start + xmpHeader.length, end))
    else if (marker === 0xed && view.says(start, photoshopHeader)) found.photoshop.push(view.part(start + photoshopHeader.length, end))
    if (end > view.length) return false
    at = end
  }
  return false
}

/** Adobe's image resources: the one numbered 0x0404 is IIM. */
function readPhotoshop(view: View, found: Found): void {
  let at = 0
  for (let pieces = 0; pieces < mostPieces && view.says(at, '8BIM'); pieces++) {
    const id = view.u16(at + 4)
    const nameLength = (view.bytes[at + 6] ?? 0) + 1
    const sizeAt = at + 6 + nameLength + (nameLength % 2)
    const size = view.u32(sizeAt)
    if (size === undefined) return
    if (id === 0x0404) found.iim.push(view.part(sizeAt + 4, sizeAt + 4 + size))
    at = sizeAt + 4 + size + (size % 2)
  }
}

function readPng(view: View, found: Found): boolean {
  let at = 8
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const size = view.u32(at)
    if (size === undefined) return false
    const [start, end] = [at + 8, at + 8 + size]
    if (view.says(at + 4, 'IEND')) return true
    if (view.says(at + 4, 'eXIf')) found.exif.push(view.part(start, end))
    else if (view.says(at + 4, 'iTXt') && view.says(start, 'XML:com.adobe.xmp\0')) found.xmp.push(internationalText(view.part(start + 18, end)))
    if (end + 4 > view.length) return false
    at = end + 4
  }
  return false
}

/** The text of an iTXt chunk behind its keyword: packed or not, a language, a translated keyword, the text. */
function internationalText(bytes: Uint8Array): Uint8Array {
  const language = bytes.indexOf(0, 2)
  const keyword = language < 0 ? -1 : bytes.indexOf(0, language + 1)
  const text = keyword < 0 ? bytes.subarray(0, 0) : bytes.subarray(keyword + 1)
  if (bytes[0] !== 1) return text
  try {
    return inflateSync(text, { maxOutputLength: largestText })
  } catch {
    return text.subarray(0, 0) // damaged: the picture has other fields
  }
}

function readWebp(view: View, found: Found): boolean {
  let at = 12
  for (let pieces = 0; pieces < mostPieces && at < view.length; pieces++) {
    const size = view.u32(at + 4, true)
    if (size === undefined) return false
    const [start, end] = [at + 8, at + 8 + size]
    if (view.says(at, 'EXIF')) found.exif.push(view.says(start, 'Exif\0\0') ? view.part(start + 6, end) : view.part(start, end))
    else if (view.says(at, 'XMP ')) found.xmp.push(view.part(start, end))
    if (end > view.length) return false
    at = end + (size % 2)
  }
  return true
}
