import { withoutEntities } from '../html/entities.ts'

const entity = /\bENTITY(?<parameter>\s+%)?\s+(?<name>\S{1,40})\s*(?<meaning>[^]{0,200})/u
/** The lists of named characters that HTML took over. */
const lists = /^PUBLIC\s+["']-\/\/W3C\/\/ENTITIES\s/u
const oneCharacter = /^["'](?:&(?:#38;|amp;)?#(?:\d{1,7}|x[\da-f]{1,6});|[^&%<])["']\s*$/iu

/**
 * The entity of its own that a declaration of the DOCTYPE makes: one that could bring in other files, or grow. Undefined for a declaration of anything
 * else, for the lists of named characters of the W3C, and for a name of HTML that means one character: those are known without it.
 */
export function ownEntity(declaration: string): string | undefined {
  const { parameter, name = '', meaning = '' } = entity.exec(declaration)?.groups ?? {}
  if (name === '') return undefined
  if (parameter !== undefined) return lists.test(meaning) ? undefined : name
  const written = `&${name};`
  return oneCharacter.test(meaning) && withoutEntities(written) !== written ? undefined : name
}
