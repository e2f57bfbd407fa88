const steps: Readonly<Record<number, string>> = { 900: 'hvert kvarter', 3600: 'hver time', 21600: 'hver sjette time', 86400: 'hver dag', 604800: 'hver uke' }

export const coverage = {
  title: (step: string): string => `Meldinger etter språk, ${step}`,
  steps: (seconds: number): string => steps[seconds] ?? `hver ${Math.round(seconds / 604800)}. uke`,
  caption: (reports: string, last: string): string => `${reports}; den siste kom ${last}. En søyle fører til meldingene.`,
  bar: (from: string, language: string, reports: string): string => `${from}, ${language}: ${reports}`,
  gap: (from: string, to: string): string => `Ingenting kom fra ${from} til ${to}`,
  since: (from: string): string => `ingen kilde siden ${from}`,
  from: 'Fra',
  language: 'Språk',
  reports: 'Meldinger',
  unknown: 'ikke kjent',
  none: 'Ingen melding er kommet ennå.',
}
