import type { InventedStory } from './told-story.ts'

/** Invented stories in bokmål. */
export const bokmål: readonly InventedStory[] = [
  {
    name: 'a bulletin and what outlets made of it are one newsroom and one origin',
    reports: {
      a: [
        'NTB',
        'nb',
        '06:10',
        'Tre personer er savnet etter et jordskred i Lindal, opplyser politimester Eva Moe til NTB.\n\nSkredet gikk over fylkesveien klokka 4.15. Veien er stengt i begge retninger. (©NTB)',
      ],
      b: [
        'Lindalsposten',
        'nb',
        '06:25',
        'Tre personer er savnet etter et jordskred i Lindal, opplyser politimester Eva Moe til NTB.\n\nSkredet gikk over fylkesveien klokka 4.15. Veien er stengt i begge retninger. (NTB)',
      ],
      c: [
        'Morgenbladet Vest',
        'nb',
        '06:50',
        'Tre personer er savnet etter et jordskred i Lindal, opplyser politimester Eva Moe til NTB.\n\nSkredet gikk over fylkesveien klokka 4.15.\n\nVi følger saken.',
      ],
    },
    claims: [
      {
        told: ['a: Tre personer er [savnet]', 'b: Tre personer er [savnet]', 'c: Tre personer er [savnet]'],
        newsrooms: ['NTB = a b c'],
        origins: ['Eva Moe = a b c'],
        status: 'single',
        values: ['a 3 current'],
      },
      {
        told: ['a: Skredet [gikk] over fylkesveien', 'b: Skredet [gikk] over fylkesveien', 'c: Skredet [gikk] over fylkesveien'],
        newsrooms: ['NTB = a b c'],
        origins: ['NTB = a b c'],
        status: 'single',
      },
    ],
  },
  {
    name: 'one fire chief told two newsrooms; a reporter who was there is another origin',
    reports: {
      a: ['NTB', 'nb', '10:00', 'Taket på skolen har rast sammen, sier brannsjef Nils Aune i Hovden til NTB.'],
      b: ['Hovden Avis', 'nb', '10:20', '– Taket har rast sammen, og vi søker etter folk, sier brannsjefen til Hovden Avis.'],
      c: ['Fjellnytt', 'nb', '10:30', 'Taket på Hovden skole har rast sammen. Fjellnytts reporter ser to redningsmenn på mønet.'],
    },
    claims: [
      {
        told: ['a: Taket på skolen har [rast] sammen', 'b: Taket har [rast] sammen', 'c: Taket på Hovden skole har [rast] sammen'],
        newsrooms: ['NTB = a', 'Hovden Avis = b', 'Fjellnytt = c'],
        origins: ['Nils Aune = a b', 'Fjellnytt = c'],
        own: ['c'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'a foot line credits what stands before it and no more',
    reports: {
      a: [
        'Sundavisa',
        'nb',
        '12:00',
        'En lekter har gått på grunn ved Sundholmen. (NTB)\n\nLekteren har slått lekk, sier havnesjef Per Vold til Sundavisa. Strømmen er sterk i sundet.',
      ],
    },
    claims: [
      { told: ['a: En lekter har [gått] på grunn'], newsrooms: ['NTB = a'], origins: ['NTB = a'], own: [] },
      { told: ['a: Lekteren har slått [lekk]'], newsrooms: ['Sundavisa = a'], origins: ['Per Vold = a'], own: [] },
      { told: ['a: Strømmen [er] sterk'], newsrooms: ['Sundavisa = a'], origins: ['Sundavisa = a'], own: ['a'] },
    ],
  },
  {
    name: 'an entry of a live page is from whom it relays, to its end',
    reports: {
      a: ['NTB', 'nb', '14:00', 'Fire turister er hentet ned fra Skarvefjellet, opplyser redningsleder Tor Dahl til NTB.'],
      b: [
        'Tindeposten',
        'nb',
        '14:30',
        '15.20: Fire turister er hentet ned fra Skarvefjellet, melder NTB. To av dem er skadd, ifølge legevakten.\n\n14.58: Gondolbanen er stengt, ifølge driftsleder Ola Ness.',
        'Direkte: Skarvefjellet',
      ],
    },
    claims: [
      {
        told: ['a: Fire turister er [hentet] ned', 'b: Fire turister er [hentet] ned'],
        newsrooms: ['NTB = a b'],
        origins: ['Tor Dahl = a b'],
        status: 'single',
      },
      { told: ['b: To av dem er [skadd]'], newsrooms: ['NTB = b'] },
      { told: ['b: Gondolbanen er [stengt]'], newsrooms: ['Tindeposten = b'], origins: ['Ola Ness = b'] },
    ],
  },
  {
    name: 'a figure is lowered where its teller says so, and goes up where a better placed origin knows more',
    reports: {
      a: ['NTB', 'nb', '05:00', 'Det er 60 personer om bord i hurtigbåten, opplyser Sjøredningen til NTB.'],
      b: ['NTB', 'nb', '07:00', 'Sjøredningen nedjusterer tallet på personer om bord i hurtigbåten til 52, sier vaktleder Anne Li til NTB.'],
      c: ['Skjærgårdsavisa', 'nb', '05:30', 'Minst fire personer er skadd, får Skjærgårdsavisa opplyst av en ansatt ved legevakten.'],
      d: ['NTB', 'nb', '08:00', 'Ni personer er skadd, opplyser overlege Kim Rud ved Solvik sykehus til NTB.'],
    },
    claims: [
      {
        told: ['a: Det er 60 personer [om bord]', 'b: Sjøredningen nedjusterer tallet på personer [om bord] i hurtigbåten til 52'],
        values: ['a 60 superseded', 'b 52 current'],
        status: 'updated',
      },
      {
        told: ['c: Minst fire personer er [skadd]', 'd: Ni personer er [skadd]'],
        origins: ['en ansatt ved legevakten = c', 'Kim Rud = d'],
        values: ['c 4 superseded', 'd 9 current'],
        status: 'updated',
      },
    ],
  },
  {
    name: 'a newsroom takes back its own figure',
    reports: {
      a: ['Elvdølen', 'nb', '09:00', 'Åtte personer er savnet etter flommen, ifølge to kilder i kommunen.'],
      b: ['NTB', 'nb', '09:20', 'Fem personer er savnet etter flommen, opplyser ordfører Liv Haug til NTB.'],
      c: [
        'Elvdølen',
        'nb',
        '11:00',
        'RETTELSE: Elvdølen skrev tidligere i dag at åtte personer er savnet. Det var feil.\n\nTallet er fem, bekrefter ordfører Liv Haug.',
      ],
    },
    claims: [
      {
        told: ['a: Åtte personer er [savnet]', 'b: Fem personer er [savnet]', 'c: åtte personer er [savnet]', 'c: [Tallet] er fem'],
        newsrooms: ['Elvdølen = a c', 'NTB = b'],
        values: ['a 8 retracted', 'b 5 current', 'c 5 current'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'a company denies what a worker says of it',
    reports: {
      a: ['Verksbladet', 'nb', '13:00', 'Alarmen ved Granli smelteverk var slått av hele helgen, sier ovnsarbeider Jon Berg til Verksbladet.'],
      b: [
        'NTB',
        'nb',
        '15:00',
        'Selskapet Granli Metall avviser at alarmen var slått av.\n\n– Alarmen var ikke slått av et sekund, sier informasjonssjef Pia Holm til NTB.',
      ],
    },
    claims: [
      { told: ['a: Alarmen ved Granli smelteverk var [slått] av'], origins: ['Jon Berg = a'], status: 'denied', deniedBy: [1] },
      { told: ['b: Alarmen var ikke [slått] av'], origins: ['Pia Holm = b'], status: 'single' },
    ],
  },
  {
    name: 'what follows a sentence may say who reports it',
    reports: {
      a: [
        'Bygdekanalen',
        'nb',
        '09:00',
        'En buss med skoleelever har kjørt utfor veien i Torsdal. Det melder NTB.\n\nBussjåføren er avhørt, opplyser politiet.',
      ],
      b: ['Torsdølen', 'nb', '09:30', 'En buss med skoleelever har kjørt utfor veien i Torsdal, sier operasjonsleder Roy Lund til Torsdølen.'],
    },
    claims: [
      {
        told: ['a: En buss med skoleelever har [kjørt] utfor', 'b: En buss med skoleelever har [kjørt] utfor'],
        newsrooms: ['NTB = a', 'Torsdølen = b'],
        origins: ['NTB = a', 'Roy Lund = b'],
        own: [],
      },
      { told: ['a: Bussjåføren er [avhørt]'], newsrooms: ['Bygdekanalen = a'], origins: ['politiet = a'] },
    ],
  },
  {
    name: 'a passenger told a station; another report cites her through it',
    reports: {
      a: ['Kystradioen', 'nb', '06:00', '– Kapteinen sov, sier passasjer Mette Foss til Kystradioen.'],
      b: ['NTB', 'nb', '08:00', 'En passasjer sier til Kystradioen at kapteinen sov.'],
    },
    claims: [{ told: ['a: Kapteinen [sov]', 'b: kapteinen [sov]'], newsrooms: ['Kystradioen = a b'], origins: ['Mette Foss = a b'], status: 'single' }],
  },
  {
    name: 'a rescuer, a hospital and a reporter are three',
    reports: {
      a: ['NTB', 'nb', '10:00', 'Fem personer er skadd i togulykken, opplyser redningsleder Ivar Krog til NTB.'],
      b: ['Dovreavisa', 'nb', '10:30', 'Fem personer er skadd i togulykken, sier kommunikasjonssjef Lise Dahl ved Lilleås sykehus til Dovreavisa.'],
      c: ['Togbladet', 'nb', '10:40', 'Fem personer er skadd i togulykken. Vår reporter på stedet har sett dem bli båret ut.'],
    },
    claims: [
      {
        told: ['a: Fem personer er [skadd]', 'b: Fem personer er [skadd]', 'c: Fem personer er [skadd]'],
        newsrooms: ['NTB = a', 'Dovreavisa = b', 'Togbladet = c'],
        origins: ['Ivar Krog = a', 'Lise Dahl = b', 'Togbladet = c'],
        values: ['a 5 current', 'b 5 current', 'c 5 current'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'the police deny that they shot first',
    reports: {
      a: ['Byposten', 'nb', '20:00', 'Politiet skjøt mot demonstrantene, sier aktivist Nora Vang til Byposten.'],
      b: ['NTB', 'nb', '21:00', 'Politiet avviser at de skjøt.\n\n– Vi skjøt ikke mot demonstrantene, sier politimester Kåre Lie til NTB.'],
    },
    claims: [
      { told: ['a: Politiet [skjøt] mot demonstrantene'], status: 'denied', deniedBy: [1] },
      { told: ['b: Vi [skjøt] ikke mot demonstrantene'], origins: ['Kåre Lie = b'], status: 'single' },
    ],
  },
  {
    name: 'who denies one cause and names another tells two things',
    reports: {
      a: ['Skogavisa', 'nb', '08:00', 'Brannen ble utløst av en traktor, sier gårdbruker Odd Lie til Skogavisa.'],
      b: [
        'NTB',
        'nb',
        '10:00',
        'Selskapet Granmaskin avviser at brannen ble utløst av en traktor.\n\n– Brannen ble utløst av turister, sier daglig leder Eva Rø til NTB.',
      ],
    },
    claims: [
      { told: ['a: Brannen ble [utløst] av en traktor', 'b: brannen ble [utløst] av en traktor'], origins: ['Odd Lie = a'], status: 'denied', deniedBy: [1] },
      { told: ['b: Brannen ble [utløst] av turister'], origins: ['Eva Rø = b'], status: 'single' },
    ],
  },
  {
    name: 'a picture comes from whoever took it, news from whoever the next sentence names',
    reports: {
      a: ['Fjellposten', 'nb', '09:00', 'Taket på låven er borte, viser et bilde som nabo Tora Lunde tok i natt.'],
      b: ['Fjellposten', 'nb', '10:00', 'Tre hester er døde etter stormen. Det får Fjellposten opplyst fra en veterinær i bygda.'],
    },
    claims: [
      { told: ['a: Taket på låven er [borte]'], origins: ['Tora Lunde = a'] },
      { told: ['b: Tre hester er [døde]'], newsrooms: ['Fjellposten = b'], origins: ['en veterinær i bygda = b'] },
    ],
  },
  {
    name: 'a correction at the foot takes the earlier figure back',
    reports: {
      a: ['Kystavisa', 'nb', '09:00', 'Fire personer er omkommet i forliset, sier en kilde til Kystavisa.'],
      b: [
        'Kystavisa',
        'nb',
        '11:00',
        'To personer er omkommet i forliset, opplyser lensmann Per Holt.\n\nRettelse: I en tidligere versjon skrev vi at fire personer var omkommet.',
      ],
    },
    claims: [{ told: ['a: Fire personer er [omkommet]', 'b: To personer er [omkommet]'], values: ['a 4 retracted', 'b 2 current'] }],
  },
]
