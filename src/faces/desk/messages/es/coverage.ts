const steps: Readonly<Record<number, string>> = {
  900: 'cada cuarto de hora',
  3600: 'cada hora',
  21600: 'cada seis horas',
  86400: 'cada día',
  604800: 'cada semana',
}

export const coverage = {
  title: (step: string): string => `Informes por idioma, ${step}`,
  steps: (seconds: number): string => steps[seconds] ?? `cada ${Math.round(seconds / 604800)} semanas`,
  caption: (reports: string, last: string): string => `${reports}; el último llegó el ${last}. Cada barra lleva a sus informes.`,
  bar: (from: string, language: string, reports: string): string => `${from}, ${language}: ${reports}`,
  gap: (from: string, to: string): string => `No llegó nada del ${from} al ${to}`,
  since: (from: string): string => `ninguna fuente desde las ${from}`,
  from: 'Desde',
  language: 'Idioma',
  reports: 'Informes',
  unknown: 'no se sabe',
  none: 'Todavía no ha llegado ningún informe.',
}
