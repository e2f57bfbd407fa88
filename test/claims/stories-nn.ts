import type { InventedStory } from './told-story.ts'

/** Invented stories in nynorsk. */
export const nynorsk: readonly InventedStory[] = [
  {
    name: 'a described speaker and a named one with the same office are one origin',
    reports: {
      a: ['NPK', 'nn', '08:00', 'Brua over Litlevatn er stengd, opplyser lensmann Geir Hove til NPK.'],
      b: ['Vatnabladet', 'nn', '08:40', '– Brua er stengd til i kveld, seier lensmannen til Vatnabladet.'],
    },
    claims: [
      {
        told: ['a: Brua over Litlevatn er [stengd]', 'b: Brua er [stengd]'],
        newsrooms: ['NPK = a', 'Vatnabladet = b'],
        origins: ['Geir Hove = a b'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a person and the body she speaks for are one origin',
    reports: {
      a: ['NTB', 'nn', '04:00', 'Eit lasteskip med sju om bord driv mot land, opplyser Kystsentralen til NTB.'],
      b: ['Havnytt', 'nn', '04:30', '– Skipet driv mot land i sterk straum, seier vaktleiar Siv Nes ved Kystsentralen til Havnytt.'],
    },
    claims: [
      {
        told: ['a: Eit lasteskip med sju om bord [driv] mot land', 'b: Skipet [driv] mot land'],
        newsrooms: ['NTB = a', 'Havnytt = b'],
        origins: ['Siv Nes, Kystsentralen = a b'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a picture is an origin of its own',
    reports: {
      a: ['Fonnaposten', 'nn', '16:00', 'Snøskredet har knust to hytter, seier redningsleiar Arne Eide til Fonnaposten.'],
      b: ['Fjordtidende', 'nn', '16:20', 'Snøskredet knuste to hytter i Fonndalen måndag. Foto: Guro Sæle / NTB', 'Bilete: Skredet'],
    },
    claims: [
      {
        told: ['a: Snøskredet har [knust] to hytter', 'b: Snøskredet [knuste] to hytter'],
        newsrooms: ['Fonnaposten = a', 'NTB = b'],
        origins: ['Arne Eide = a', 'Guro Sæle = b'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'a figure that one origin raises replaces its own',
    reports: {
      a: ['NPK', 'nn', '10:00', 'To personar er omkomne i ulukka, opplyser politimeister Jan Vik til NPK.'],
      b: ['NPK', 'nn', '12:00', 'Fire personar er omkomne i ulukka, seier politimeister Jan Vik til NPK.'],
      c: ['Dalabladet', 'nn', '12:10', 'Fire er omkomne i ulukka. (NPK)'],
    },
    claims: [
      {
        told: ['a: To personar er [omkomne]', 'b: Fire personar er [omkomne]', 'c: Fire er [omkomne]'],
        newsrooms: ['NPK = a b c'],
        origins: ['Jan Vik = a b c'],
        values: ['a 2 superseded', 'b 4 current'],
        status: 'updated',
      },
    ],
  },
  {
    name: 'two tell that it began in two places',
    reports: {
      a: ['Bygdeposten', 'nn', '20:00', '– Brannen byrja på kjøkenet, seier kokken Ola Rise til Bygdeposten.'],
      b: ['NPK', 'nn', '21:00', 'Brannen starta på loftet, seier brannsjef Eli Myhre til NPK.'],
    },
    claims: [
      { told: ['a: Brannen [byrja] på kjøkenet'], status: 'contradicted', contradicts: [1] },
      { told: ['b: Brannen [starta] på loftet'], status: 'contradicted', contradicts: [0] },
    ],
  },
  {
    name: 'a newsroom takes back a whole claim that it alone told',
    reports: {
      a: ['Åsabladet', 'nn', '09:00', 'Rektoren ved Ås skule er arrestert, etter det Åsabladet kjenner til.'],
      b: ['Åsabladet', 'nn', '12:00', 'RETTING: Åsabladet skreiv tidlegare i dag at rektoren ved Ås skule er arrestert. Det stemmer ikkje. Vi orsakar feilen.'],
    },
    claims: [
      { told: ['a: Rektoren ved Ås skule er [arrestert]', 'b: rektoren ved Ås skule er [arrestert]'], newsrooms: ['Åsabladet = a'], status: 'retracted' },
    ],
  },
  {
    name: 'the byline and the foot of an agency',
    reports: {
      a: ['Sognabladet', 'nn', '09:00', 'Av NPK\n\nTo personar er evakuerte frå ei hytte i Mørkedalen.'],
      b: ['Hallingen', 'nn', '09:10', 'To personar er evakuerte frå ei hytte i Mørkedalen. (©NPK)'],
    },
    claims: [
      { told: ['a: To personar er [evakuerte]', 'b: To personar er [evakuerte]'], newsrooms: ['NPK = a b'], origins: ['NPK = a b'], own: [], status: 'single' },
    ],
  },
  {
    name: 'one doctor in two reports of one outlet, one newsroom',
    reports: {
      a: ['Fjellavisa', 'nn', '10:00', 'Guten er utanfor livsfare, seier overlege Tor Gil ved Fonnfjord sjukehus til Fjellavisa.'],
      b: ['Fjellavisa', 'nn', '12:00', 'Guten er utanfor livsfare, seier overlegen.'],
    },
    claims: [
      {
        told: ['a: Guten [er] utanfor livsfare', 'b: Guten [er] utanfor livsfare'],
        newsrooms: ['Fjellavisa = a b'],
        origins: ['Tor Gil = a b'],
        status: 'single',
      },
    ],
  },
  {
    name: 'the reservoir was full for one, and was not for the firm that runs it',
    reports: {
      a: ['Elvebladet', 'nn', '08:00', 'Demninga lak i fleire veker, seier bonden Per Øy til Elvebladet.'],
      b: ['NPK', 'nn', '11:00', 'Kraftselskapet Straumen avviser at demninga lak.\n\n– Demninga lak ikkje, seier informasjonssjef Unni Moe.'],
    },
    claims: [
      { told: ['a: Demninga [lak] i fleire veker'], status: 'denied', deniedBy: [1] },
      { told: ['b: Demninga [lak] ikkje'], origins: ['Unni Moe = b'], status: 'single' },
    ],
  },
  {
    name: 'a film comes from whoever made it, news from whoever the next sentence names',
    reports: {
      a: ['Dalaposten', 'nn', '09:00', 'Brua er borte, viser ein video filma av bonden Olav Dale.'],
      b: ['Dalaposten', 'nn', '10:00', 'Tre kyr er døde etter flaumen. Det får Dalaposten opplyst frå ein veterinær.'],
    },
    claims: [
      { told: ['a: Brua er [borte]'], origins: ['Olav Dale = a'] },
      { told: ['b: Tre kyr er [døde]'], newsrooms: ['Dalaposten = b'], origins: ['ein veterinær = b'] },
    ],
  },
]
