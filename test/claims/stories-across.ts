import type { InventedStory } from './told-story.ts'

/** Invented stories told in several languages. */
export const across: readonly InventedStory[] = [
  {
    name: 'one chief in three languages is one origin',
    reports: {
      a: ['EFE', 'es', '08:00', 'La Paz, 10 feb (EFE).- El mercado sigue ardiendo, dijo la jefa de los bomberos, Inés Rojas, a EFE.'],
      b: ['AFP', 'en', '08:20', 'LA PAZ (AFP) - The market is still burning, the fire chief told AFP.'],
      c: ['Vestavisen', 'nb', '09:00', 'Markedet brenner fortsatt, sier brannsjefen til AFP.'],
    },
    claims: [
      {
        told: ['a: El mercado sigue [ardiendo]', 'b: The market is still [burning]', 'c: Markedet [brenner] fortsatt'],
        newsrooms: ['EFE = a', 'AFP = b c'],
        origins: ['Inés Rojas = a b c'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a translation of a dispatch, and the reprint of the translation',
    reports: {
      a: [
        'AFP',
        'en',
        '10:00',
        'ACCRA (AFP) - At least six people drowned when the ferry Adom capsized on Lake Bosua on Tuesday, police commander Yaw Mensah told AFP.\n\nThe ferry Adom carried 48 passengers and 12 goats, Mensah said.',
      ],
      b: [
        'NTB',
        'nb',
        '10:40',
        'Minst seks mennesker druknet da fergen Adom kantret på Lake Bosua tirsdag, opplyser politisjef Yaw Mensah til AFP.\n\nFergen Adom hadde 48 passasjerer og 12 geiter om bord, sier Mensah. (©NTB)',
      ],
      c: [
        'Nordposten',
        'nb',
        '11:00',
        'Minst seks mennesker druknet da fergen Adom kantret på Lake Bosua tirsdag, opplyser politisjef Yaw Mensah til AFP.\n\nFergen Adom hadde 48 passasjerer og 12 geiter om bord, sier Mensah. (NTB)',
      ],
    },
    claims: [
      {
        told: ['a: At least six people [drowned]', 'b: Minst seks mennesker [druknet]', 'c: Minst seks mennesker [druknet]'],
        newsrooms: ['AFP = a b c'],
        origins: ['Yaw Mensah = a b c'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a live page relays two agencies',
    reports: {
      a: ['AFP', 'en', '12:00', 'ACCRA (AFP) - The death toll from the ferry accident rose to nine, Health Minister Ama Osei said.'],
      b: [
        'Nordposten',
        'nb',
        '13:00',
        '13.50: Dødstallet etter ferjeulykken har steget til ni, melder AFP.\n\n13.30: Søket er innstilt for natten, melder Reuters.',
        'Direkte',
      ],
    },
    claims: [
      {
        told: ['a: The [death] toll from the ferry accident rose to nine', 'b: [Dødstallet] etter ferjeulykken har steget til ni'],
        newsrooms: ['AFP = a b'],
        origins: ['Ama Osei = a b'],
        values: ['a 9 current'],
        status: 'single',
      },
      { told: ['b: Søket er [innstilt]'], newsrooms: ['Reuters = b'], origins: ['Reuters = b'], own: [] },
    ],
  },
  {
    name: 'a leak in Spanish, no leak in English',
    reports: {
      a: ['Radio Puerto', 'es', '09:00', 'El gasoducto tenía una fuga desde el lunes, aseguró el sindicalista Teo Lara a Radio Puerto, y la empresa lo sabía.'],
      b: [
        'The Bay Gazette',
        'en',
        '12:00',
        'The company that runs the pipeline has rejected claims that gas had been leaking.\n\n"There was no leak," spokesman Carl Dunn told The Bay Gazette.',
      ],
    },
    claims: [
      { told: ['a: El gasoducto tenía una [fuga]'], status: 'denied', deniedBy: [1] },
      { told: ['b: There was no [leak]'], status: 'single' },
    ],
  },
  {
    name: "one official told two agencies: what sounds alike is nobody's copy",
    reports: {
      a: [
        'EFE',
        'es',
        '12:10',
        'Copiapó, 10 feb (EFE).- Al menos seis mineros quedaron atrapados este martes en la mina San Telmo, informó el intendente Rodrigo Araya.\n\n"No tenemos contacto con ellos", declaró Araya a la prensa.',
      ],
      b: [
        'Reuters',
        'en',
        '12:30',
        'COPIAPO (Reuters) - At least six miners were trapped on Tuesday at the San Telmo mine, regional governor Rodrigo Araya told Reuters.\n\n"We have no contact with them," Araya said.',
      ],
    },
    claims: [
      {
        told: ['a: Al menos seis mineros quedaron [atrapados]', 'b: At least six miners were [trapped]'],
        newsrooms: ['EFE = a', 'Reuters = b'],
        origins: ['Rodrigo Araya = a b'],
        status: 'single',
      },
      {
        told: ['a: No tenemos [contacto] con ellos', 'b: We have no [contact] with them'],
        newsrooms: ['EFE = a', 'Reuters = b'],
        origins: ['Rodrigo Araya = a b'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a company with and without what it is, and who speaks for it, are one',
    reports: {
      a: ['Dalaposten', 'nb', '08:00', 'Demningen er stengt, opplyser Kraftselskapet Elvelys.'],
      b: ['The Hill Echo', 'en', '09:00', 'The dam is closed, according to the operator, Elvelys.'],
      c: ['Fjellposten', 'nn', '10:00', 'Demninga er stengd, seier pressevakt Liv Moe i Elvelys til Fjellposten.'],
    },
    claims: [
      {
        told: ['a: Demningen er [stengt]', 'b: The dam is [closed]', 'c: Demninga er [stengd]'],
        newsrooms: ['Dalaposten = a', 'The Hill Echo = b', 'Fjellposten = c'],
        origins: ['Liv Moe, Kraftselskapet Elvelys = a b c'],
        status: 'single',
      },
    ],
  },
]
