import { agencyTable } from '../../wire/agency-table.ts'
import { anyCase } from './words-of.ts'

/** Who sells pictures and texts to newsrooms and is no news agency, as credits write them. */
const sellers =
  'shutterstock|alamy|alamy stock photo|istock|istockphoto|adobe stock|stock.adobe.com|bildbyrån|imago|imago images|contacto|contactophoto|cordon press|rex|rex/shutterstock|wenn|aflo|agencia uno|aton|colprensa|cuartoscuro|gallo images|' +
  'unsplash|pexels|pixabay|wikimedia commons|wikipedia|cnn wire|cnn newsource|sputnik|splash news|backgrid|wireimage|filmmagic|magnum photos|photopress|stringer'

const written = [...agencyTable.flatMap(({ credit, others }) => [credit, ...others]), ...sellers.split('|')]
const known = new Set(written.map((name) => name.toLowerCase()))
const tableCredits = agencyTable.map(({ credit }) => credit)

/** Agencies and sellers as alternatives of a regular expression, with the capitals credits use, the longest first. */
export const agencyPattern = [
  ...new Set([
    ...tableCredits,
    ...anyCase(written.map(escaped).join('|'))
      .split('|')
      .filter((name) => /^\p{Lu}/u.test(name)),
  ]),
]
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Whether words are the name of an agency or a seller of pictures. */
export function isAgency(name: string): boolean {
  return known.has(name.toLowerCase())
}

function escaped(name: string): string {
  return name.replace(/[.()/+]/gu, '\\$&')
}
