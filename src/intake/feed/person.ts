const address = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/u

/** A person out of one line: `Kari Moe`, `kari@avisa.example (Kari Moe)`, `Kari Moe <kari@avisa.example>`. */
export function personOf(text: string): { readonly name: string; readonly email?: string } {
  const line = text.slice(0, 400)
  const email = address.exec(line)?.[0]
  if (email === undefined) return { name: line }
  const rest = line
    .replace(email, '')
    .replace(/mailto:/iu, '')
    .trim()
  const name = /^[(<[]/u.test(rest) ? rest.replace(/^[()<>[\]\s]+|[()<>[\]\s]+$/gu, '') : rest.replace(/[()<>[\]\s]+$/gu, '')
  return { name, email }
}
