import type { Language } from '../../words/index.ts'

/** Lemma of a number in figures, as the treebanks write it: en `40,000` → `40000`, es `3,5` → `3.5`, `20%` → `20/100`; nothing for other words. */
export function figureLemma(form: string, language: Language): string | undefined {
  const first = form.charCodeAt(0)
  if (first < 0x30 || first > 0x39) return undefined
  if (language === 'en') return /^\d{1,3}(?:,\d{3})+$/.test(form) ? form.replaceAll(',', '') : undefined
  if (language !== 'es') return undefined
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(form)
  if (!found) return undefined
  return (found[1] ?? '').replaceAll('.', '') + (found[2] === undefined ? '' : `.${found[2]}`) + (found[3] === '%' ? '/100' : '')
}
