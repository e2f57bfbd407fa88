const steps: Readonly<Record<number, string>> = {
  900: 'each quarter of an hour',
  3600: 'each hour',
  21600: 'each six hours',
  86400: 'each day',
  604800: 'each week',
}

export const coverage = {
  title: (step: string): string => `Reports by language, ${step}`,
  steps: (seconds: number): string => steps[seconds] ?? `each ${Math.round(seconds / 604800)} weeks`,
  caption: (reports: string, last: string): string => `${reports}; the last came ${last}. A bar leads to its reports.`,
  bar: (from: string, language: string, reports: string): string => `${from}, ${language}: ${reports}`,
  gap: (from: string, to: string): string => `Nothing came from ${from} to ${to}`,
  since: (from: string): string => `no source since ${from}`,
  from: 'From',
  language: 'Language',
  reports: 'Reports',
  unknown: 'not known',
  none: 'No report has come yet.',
}
