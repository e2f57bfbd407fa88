const steps: Readonly<Record<number, string>> = { 900: 'kvart kvarter', 3600: 'kvar time', 21600: 'kvar sjette time', 86400: 'kvar dag', 604800: 'kvar veke' }

export const coverage = {
  title: (step: string): string => `Meldingar etter språk, ${step}`,
  steps: (seconds: number): string => steps[seconds] ?? `kvar ${Math.round(seconds / 604800)}. veke`,
  caption: (reports: string, last: string): string => `${reports}; den siste kom ${last}. Ei søyle fører til meldingane.`,
  bar: (from: string, language: string, reports: string): string => `${from}, ${language}: ${reports}`,
  gap: (from: string, to: string): string => `Det kom ikkje noko frå ${from} til ${to}`,
  since: (from: string): string => `inga kjelde sidan ${from}`,
  from: 'Frå',
  language: 'Språk',
  reports: 'Meldingar',
  unknown: 'ikkje kjent',
  none: 'Inga melding har kome enno.',
}
