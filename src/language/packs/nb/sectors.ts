import type { SectorWords } from '../../sectors.ts'
import { adjectives, nouns, relational } from './sector-nouns.ts'

/** What Bokmål says of actors' sectors, countries and offices. */
export const sectors: SectorWords = {
  nouns,
  relational,
  adjectives,
  belongs: ['i', 'av', 'på', 'fra', 'for', 'ved', 'hos', 'blant', 'til'],
  offices: {
    'head-of-state': ['president', 'statsoverhode', 'statssjef', 'statsleder'],
    monarch: ['konge', 'dronning', 'monark', 'sultan', 'emir', 'keiser'],
    'head-of-government': ['statsminister', 'regjeringssjef', 'premierminister', 'ministerpresident', 'kansler', 'forbundskansler', 'statsleder'],
    foreign: ['utenriksminister', 'utenrikssjef'],
    defence: ['forsvarsminister'],
    interior: ['innenriksminister'],
    'army-chief': ['hærsjef', 'forsvarssjef'],
    'vice-president': ['visepresident'],
    head: ['generalsekretær', 'leder', 'sjef', 'toppsjef', 'kommisjonspresident', 'sjefanklager'],
    pope: ['pave'],
  },
  houses: {
    'Det hvite hus': 'USA GOV',
    'Pentagon': 'USA MIL',
    'Kreml': 'RUS GOV',
    'Downing Street': 'GBR GOV',
    'Buckingham Palace': 'GBR GOV',
    'Élyséepalasset': 'FRA GOV',
    'Elysée-palasset': 'FRA GOV',
    'Elyséepalasset': 'FRA GOV',
    'Det hvite huset': 'USA GOV',
    'Slottet': 'NOR GOV',
    'Vatikanet': 'VAT REL',
    'Berlaymont': 'IGOEUR EUR',
  },
  home: 'NOR',
}
