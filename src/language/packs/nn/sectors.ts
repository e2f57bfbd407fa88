import type { SectorWords } from '../../sectors.ts'
import { adjectives, nouns, relational } from './sector-nouns.ts'

/** What Nynorsk says of actors' sectors, countries and offices. */
export const sectors: SectorWords = {
  nouns,
  relational,
  adjectives,
  belongs: ['i', 'av', 'på', 'frå', 'for', 'ved', 'hos', 'blant', 'til'],
  offices: {
    'head-of-state': ['president', 'statsoverhovud', 'statssjef', 'statsleiar'],
    monarch: ['konge', 'dronning', 'monark', 'sultan', 'emir', 'keisar'],
    'head-of-government': [
      'statsminister', 'regjeringssjef', 'premierminister', 'ministerpresident', 'kanslar', 'kansler', 'forbundskanslar', 'forbundskansler',
      'statsleiar',
    ],
    foreign: ['utanriksminister', 'utanrikssjef'],
    defence: ['forsvarsminister'],
    interior: ['innanriksminister'],
    'army-chief': ['hærsjef', 'forsvarssjef'],
    'vice-president': ['visepresident'],
    head: ['generalsekretær', 'leiar', 'sjef', 'toppsjef', 'kommisjonspresident', 'sjefanklagar'],
    pope: ['pave'],
  },
  houses: {
    'Det kvite huset': 'USA GOV',
    'Det kvite hus': 'USA GOV',
    'Kvite huset': 'USA GOV',
    'Pentagon': 'USA MIL',
    'Kreml': 'RUS GOV',
    'Downing Street': 'GBR GOV',
    'Buckingham Palace': 'GBR GOV',
    'Élyséepalasset': 'FRA GOV',
    'Elyséepalasset': 'FRA GOV',
    'Slottet': 'NOR GOV',
    'Vatikanet': 'VAT REL',
    'Berlaymont': 'IGOEUR EUR',
  },
  home: 'NOR',
}
