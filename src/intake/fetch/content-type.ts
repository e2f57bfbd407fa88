import { beginsAsBinary } from '../bytes/binary.ts'

/** Kinds of content no format of reports comes in. */
const never =
  /^(?:audio|video|font|model)\/|^application\/(?:pdf|zip|x-(?:7z|rar|tar|bzip|xz|msdownload|shockwave)\S*|java-archive|wasm|vnd\.(?:ms-|openxmlformats|oasis|android)\S*|msword)$/u

/** Character set that a `Content-Type` header names; undefined where it names none. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1]
}

/** The kind of content a header names, in small letters and without parameters, where no report can come in it and the first bytes do not show that the header is wrong. */
export function noReport(contentType: string | undefined, head: Uint8Array): string | undefined {
  const kind = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!never.test(kind)) return undefined
  const text = !beginsAsBinary(head) && !head.subarray(0, 512).includes(0)
  return text && /^\s*(?:<|\{|\[)/u.test(new TextDecoder('latin1').decode(head.subarray(0, 64)).replace('ï»¿', '')) ? undefined : kind
}
