import type { Claim } from '../../../words/index.ts'
import { counted } from '../../story/claim-words.ts'
import type { Surroundings } from '../rows.ts'
import { citedReports, htmlText, reportName, webAddress } from '../words.ts'

/** What stands behind a claim, for a reader of feeds: how it stands, who says it, its numbers, and the words of each report with a link. */
export async function claimHtml(claim: Claim, surroundings: Surroundings): Promise<string> {
  const { status, members, newsrooms, origins, values = [] } = claim
  const reports = new Map((await citedReports(members, surroundings)).map((it) => [it.id, it]))
  const behind = `${counted(origins.length, 'origin')}: ${list(origins)}. ${counted(newsrooms.length, 'newsroom')}: ${list(newsrooms)}.`
  const numbers = values.map(({ kind, min, max, state }) => `${kind} ${range(min, max)} (${state})`)
  const words = members.map(({ report, span }) => {
    const known = reports.get(report)
    const quote = known?.text === undefined ? '' : `<q>${htmlText(known.text.slice(...span))}</q> `
    const [name, url] = [htmlText(reportName({ id: report, ...known })), webAddress(known?.url)]
    return `<li>${quote}${url === undefined ? name : `<a href="${htmlText(url)}">${name}</a>`}</li>`
  })
  const counts = numbers.length > 0 ? `<p>${htmlText(numbers.join('; '))}</p>` : ''
  return `<p>${htmlText(`${status}. ${behind}`)}</p>${counts}<ul>${words.join('')}</ul>`
}

function list(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join(', ')
}

function range(min: number | undefined, max: number | undefined): string {
  if (min === max) return String(min ?? '')
  if (max === undefined) return `${min} or more`
  return min === undefined ? `up to ${max}` : `${min} to ${max}`
}
