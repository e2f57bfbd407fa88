import type { Language } from '../../words/index.ts'
import type { LanguagePack } from '../pack.ts'

/** The pack of a language, read when it is first asked for: four packs are half a megabyte of source, and most reports need one. */
export async function loadPack(language: Language): Promise<LanguagePack> {
  switch (language) {
    case 'nb':
      return (await import('./nb/index.ts')).nb
    case 'nn':
      return (await import('./nn/index.ts')).nn
    case 'en':
      return (await import('./en/index.ts')).en
    case 'es':
      return (await import('./es/index.ts')).es
  }
}
