import type { KeptReport } from '../../api/index.ts'

/** The headline of a report where its text does not begin with it. */
export function headlineOf({ title, report: { text } }: Pick<KeptReport, 'title' | 'report'>): string | undefined {
  const plain = (it: string): string => it.replaceAll(/\s+/gu, ' ').trim()
  return title === undefined || plain(text.slice(0, title.length * 2)).startsWith(plain(title)) ? undefined : title
}
