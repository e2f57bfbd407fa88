import { reportsIn } from '../../../intake/index.ts'
import { asHearsayError, HearsayError, type Intake } from '../../../words/index.ts'
import { iso } from '../../iso.ts'
import type { Asked } from '../after.ts'
import { countsOf } from '../keep-reports.ts'
import type { Memory, WaitingPage } from '../memory.ts'
import { backOff } from '../pace/back-off.ts'
import type { Asking } from './asking.ts'

/** Pages fetched in one go, so that other sources of the host get their turn. */
const mostAtOnce = 20

/** A page that fails for other reasons than its site's refusal is tried so often. */
const mostTries = 4

/** Most that wait; of more the first stay. */
const mostWaiting = 200

/** The page of an entry, to be fetched. Nothing where it has no address that can be. */
export function pageOf({ report, guid, identity }: Intake): WaitingPage | undefined {
  const { url, title, outlet, language, publishedAt, updatedAt } = report
  if (url === undefined || identity === undefined || !/^https?:/iu.test(url)) return undefined
  const said = {
    identity,
    ...(guid !== undefined && { guid }),
    ...(title !== undefined && { title }),
    ...(outlet && { outlet: outlet.name }),
    ...(language !== undefined && { language }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(updatedAt !== undefined && { updatedAt }),
  }
  return { url, said, tries: 0 }
}

/** Those that wait and those that are wanted now, each once, the new ones first. */
export function waitingPages(memory: Memory, wanted: readonly WaitingPage[]): readonly WaitingPage[] {
  const pages = new Map<string, WaitingPage>()
  for (const page of [...wanted, ...(memory.pages ?? [])]) if (!pages.has(page.url)) pages.set(page.url, page)
  return [...pages.values()].slice(0, mostWaiting)
}

/**
 * Fetches pages that wait and keeps what they say, whole, as versions of what their list brought. What a page refuses leaves the list's own words, and why is
 * the note of the source. Throws errors of the store.
 */
export async function fetchPages(asked: Asked, file: string, asking: Asking): Promise<Asked> {
  const { pages = [], ...rest } = asked.memory
  const due = pages.filter(({ notBefore }) => notBefore === undefined || Date.parse(notBefore) <= asking.now()).slice(0, mostAtOnce)
  const left = new Set(pages)
  let { reports, versions, note } = asked
  for (const page of due) {
    if (asking.stopped()) break
    left.delete(page)
    const got = await pageIntakes(page, asking)
    if (got instanceof HearsayError) {
      if (got.code === 'interrupted') left.add(page)
      else {
        note ??= got
        const again = triedAgain(page, got, asking.now())
        if (again) left.add(again)
        if (again) break // its host has a fault, or asks to be left alone
      }
      continue
    }
    const counts = countsOf(await asking.keep(got, file))
    reports += counts.reports
    versions += counts.versions
  }
  return { ...asked, reports, versions, ...(note && { note }), memory: left.size === 0 ? rest : { ...rest, pages: [...left] } }
}

/** What stands at the page, under the identity its list gave it; entries of a live page behind it. */
async function pageIntakes(page: WaitingPage, asking: Asking): Promise<readonly Intake[] | HearsayError> {
  try {
    const fetched = await asking.fetch(page.url, { kind: 'page' })
    if (fetched.unchanged) return []
    const intakes: Intake[] = []
    let html = false
    for await (const item of reportsIn(fetched.source, (format) => (html = format === 'html'))) {
      if (!html) return new HearsayError('unknown-format', { reason: 'it is no page' }, { where: page.url })
      if (item instanceof HearsayError) return item
      intakes.push(item)
    }
    const [first, ...entries] = intakes
    if (!first) return new HearsayError('empty-report', {}, { where: page.url })
    if (first.quality === 'wall')
      return new HearsayError('blocked-by-site', { url: page.url, reason: 'it shows a wall in the place of the text' }, { where: page.url })
    if (first.quality !== 'full') return new HearsayError('empty-report', {}, { where: page.url })
    return [joined(first, page), ...entries]
  } catch (thrown) {
    const error = asHearsayError(thrown)
    if (error.code.startsWith('store-') || error.code === 'broken') throw thrown
    return error
  }
}

/** The page with what it does not say itself from its list. Its own times are believed before the list's, but it is not older than the list says. */
function joined({ report, from, ...page }: Intake, { said }: WaitingPage): Intake {
  const { identity, guid, title, outlet, language, publishedAt, updatedAt } = said
  const listed = updatedAt ?? publishedAt
  const own = report.updatedAt ?? report.publishedAt
  const later = listed !== undefined && own !== undefined && listed.length > 10 && Date.parse(listed) > Date.parse(own)
  return {
    ...page,
    identity,
    ...(guid !== undefined && { guid }),
    report: {
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet: { name: outlet } }),
      ...(language !== undefined && { language }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...report,
      ...(later && { updatedAt: listed }),
    },
    from: { ...from, ...(report.publishedAt === undefined && publishedAt !== undefined && { publishedAt: 'feed' }), ...(later && { updatedAt: 'feed' }) },
  }
}

/** The page once more, later; not where its site has said no, or it was tried often enough. */
function triedAgain(page: WaitingPage, { code, details }: HearsayError, now: number): WaitingPage | undefined {
  const passing =
    code === 'fetch-failed' ||
    code === 'fetch-timeout' ||
    code === 'try-later' ||
    code === 'truncated-input' ||
    (code === 'http-status' && Number(details['status']) >= 500)
  const tries = page.tries + 1
  if (!passing || tries >= mostTries) return undefined
  const until = code === 'try-later' ? Date.parse(String(details['until'])) + 1000 : now + backOff(tries, () => 0)
  return { ...page, tries, notBefore: iso(until) }
}
