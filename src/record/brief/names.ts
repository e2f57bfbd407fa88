/** Small words inside names. */
const joints = 'de|del|la|las|los|van|von|der|den|bin|al|el|of|the|y|i|og|and'
const nameAtEnd = new RegExp(String.raw`\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:(?:${joints})\s)*\p{Lu}[\p{L}\p{N}.’'-]*)*$`, 'u')

/** A name without the office before it, which has a capital only where it begins a sentence, and which readers of another language would not know for one. */
export function bareName(name: string, role = ''): string {
  const plain = role !== '' && name.toLowerCase().startsWith(`${role.toLowerCase()} `) ? name.slice(role.length + 1) : name
  return nameAtEnd.exec(plain)?.[0] ?? plain
}
