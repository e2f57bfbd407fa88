import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in bokmål. */
export const quantities: QuantityWords = {
  numbers: {
    én: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20, tretti: 30, tredve: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90,
    halvannen: 1.5, halvannet: 1.5, begge: 2, halv: 0.5, halvt: 0.5,
  },
  multipliers: { hundre: 100, tusen: 1000, million: 1_000_000, millioner: 1_000_000, milliard: 1_000_000_000, milliarder: 1_000_000_000, dusin: 12, titall: 10, tjuetall: 20, hundretall: 100, tusentall: 1000, snes: 20, par: 2, mill: 1_000_000, mrd: 1_000_000_000, trettitall: 30, femtitall: 50 },
  rounds: {
    dusinvis: 24, titalls: 20, titallene: 20, hundrevis: 200, hundretalls: 200, tusenvis: 2000, tusentalls: 2000, titusener: 20_000, titusenvis: 20_000, hundretusener: 200_000, hundretusenvis: 200_000, millionvis: 2_000_000, millioner: 2_000_000, milliarder: 2_000_000_000, snesevis: 40, 'titalls tusen': 20_000, 'hundretalls tusen': 200_000,
    'flere titusen': 20_000, 'flere hundretusen': 200_000, 'flere titalls': 20,
  },
  several: ['flere', 'noen', 'mange', 'atskillige', 'adskillige', 'noen få'],
  joints: ['og', '-', 'av'],
  atLeast: ['minst', 'i det minste', 'over', 'mer enn', 'flere enn', 'ikke mindre enn', 'ikke færre enn', 'i hvert fall', 'iallfall', 'godt over', 'minimum', 'eller flere', 'eller mer', 'hele', 'drøyt', 'vel'],
  atMost: ['opptil', 'inntil', 'opp til', 'høyst', 'maksimalt', 'maks', 'under', 'færre enn', 'mindre enn', 'ikke flere enn', 'ikke mer enn', 'oppunder', 'på det meste'],
  about: ['rundt', 'cirka', 'ca.', 'ca', 'omtrent', 'omkring', 'om lag', 'omlag', 'rundt om', 'nær', 'nærmere', 'nesten', 'bortimot', 'anslagsvis', 'et sted rundt', 'kring', 'knapt', 'snaut', 'snaue', 'drøye', 'noe over', 'noe under', 'i alt', 'totalt', 'til sammen', 'ytterligere', 'andre', 'de', 'alle', 'sine', 'kun', 'bare', 'akkurat', 'nøyaktig', 'litt over', 'litt under', 'et'],
  between: ['mellom', 'fra', 'et sted mellom'],
  to: ['og', 'til', 'eller', '-', '–', '—'],
  among: ['blant dem', 'blant annet', 'blant disse', 'deriblant', 'herav', 'hvorav', 'inkludert', 'inklusive', 'medregnet', 'av dem', 'av disse', 'heriblant', 'derav', 'innbefattet', 'i tillegg til'],
  one: ['en', 'et', 'ei', 'én', 'ett'],
  alone: ['dødsoffer', 'drept', 'såret', 'skadd', 'savnet', 'dødsfall'],
  undergo: {
    killed: ['drepe', 'livet til', 'drept', 'drap', 'myrde', 'myrdet', 'henrette', 'henrettelse', 'henrettet', 'massakrere', 'likvidere', 'likvidert', 'skyte i hjel', 'skutt i hjel', 'slå i hjel', 'stikke i hjel', 'ta livet av', 'ta liv', 'død', 'hugge ned', 'meie ned', 'halshugge', 'knivdrepe', 'drapet', 'brenne i hjel', 'ta av dage'],
    injured: ['såre', 'skadde', 'såret', 'skade', 'skadet', 'skadd', 'skyteskade', 'kvestet', 'kveste', 'lemleste', 'knivstikke', 'hardskadd', 'lettskadd', 'forbrenne', 'sende til sykehus', 'frakte til sykehus', 'innlegge', 'mishandle', 'forgifte', 'legge inn'],
    arrested: ['pågripe', 'pågrepet', 'pågripelse', 'arrestere', 'arrestert', 'arrestasjon', 'fengsle', 'fengslet', 'fengsling', 'anholde', 'anholdt', 'innbringe', 'innbrakt', 'bringe inn', 'varetektsfengsle', 'internere', 'sette i arrest', 'ta i forvaring', 'internering', 'anholdelse', 'ta inn'],
    missing: ['savne', 'forsvinning', 'savnet'],
    displaced: ['fordrive', 'fordrevet', 'drive på flukt', 'tvinge på flukt', 'jage på flukt', 'kaste ut', 'evakuere', 'fordrivelse', 'tvangsflytte', 'sende på flukt', 'evakuering'],
    participants: ['samle', 'mobilisere', 'tiltrekke', 'ta ut i streik'],
  },
  subject: {
    killed: ['omkomme', 'dø', 'miste livet', 'miste liv', 'bukke under', 'sette livet til', 'stryke med', 'late livet', 'forulykke', 'avgå ved døden'],
    injured: ['komme til skade', 'bli skade', 'pådra seg'],
    arrested: ['sitte i arrest'],
    missing: ['forsvinne'],
    displaced: ['flykte', 'rømme', 'være på flukt', 'forlate', 'måtte forlate', 'legge på flukt', 'komme på flukt', 'søke tilflukt'],
    participants: ['demonstrere', 'marsjere', 'protestere', 'streike', 'delta', 'samle seg', 'møte opp', 'gå', 'stille', 'toge', 'ta til gatene', 'okkupere', 'blokkere', 'strømme', 'fylle', 'sperre', 'legge ned arbeidet', 'aksjonere', 'slutte seg', 'trosse', 'samles', 'møte fram', 'oppholde', 'storme', 'rope', 'nedlegge'],
  },
  counted: {
    killed: ['drept', 'drepte', 'død', 'døde', 'omkommet', 'omkomne', 'liv', 'menneskeliv', 'dødsoffer', 'dødsfall', 'lik', 'falne', 'drap', 'drapsoffer', 'dødsofre'],
    injured: ['såret', 'sårede', 'skadd', 'skadde', 'skadet', 'skadede', 'hardtskadd', 'hardt skadd', 'lettere skadd', 'skade', 'personskade', 'sårete'],
    arrested: ['pågrepet', 'pågrepne', 'arrestert', 'arresterte', 'pågripelse', 'arrestasjon', 'fengslet', 'fengslede', 'siktet', 'innbrakt'],
    missing: ['savnet', 'savnede', 'savnete', 'forsvunnet', 'forsvunne'],
    displaced: ['fordrevet', 'fordrevne', 'flyktning', 'hjemløs', 'hjemløse', 'evakuert', 'evakuerte', 'internflyktning', 'internt fordrevne'],
    participants: ['demonstrant', 'deltaker', 'deltager', 'streikende', 'aktivist', 'frammøtte', 'fremmøtte', 'oppmøtte', 'tilhenger', 'marsjdeltaker', 'motdemonstrant', 'tilskuer'],
  },
  tolls: { killed: ['dødstall', 'dødstallet', 'drapstall', 'drapstallet', 'antall drepte', 'antall døde', 'antallet drepte', 'antallet døde', 'tallet på døde', 'tallet på drepte', 'antall omkomne', 'antallet omkomne', 'tallet på omkomne'], injured: ['antall sårede', 'antallet sårede', 'antall skadde', 'tallet på skadde'], arrested: ['antall pågrepne', 'antallet pågrepne', 'antallet arresterte'], missing: ['antall savnede', 'tallet på savnede'] },
  links: ['bli', 'være', 'ha', 'få', 'melde', 'bekrefte', 'frykte', 'anta', 'skulle', 'komme', 'erklære', 'rapportere', 'finne', 'registrere', 'skyte', 'slå', 'hardt', 'alvorlig', 'lettere', 'kritisk', 'livstruende', 'miste', 'måtte', 'sette'],
  units: [
    'krone', 'kroner', 'dollar', 'euro', 'pund', 'yen', 'yuan', 'rubel', 'rupi', 'rupier', 'peso', 'franc', 'dinar', 'lira', 'hryvnia', 'zloty', 'riyal', 'shekel', 'øre', 'kr', '$', '€', '£', 'usd', 'eur', 'nok',
    'tonn', 'kilo', 'kilogram', 'kg', 'liter', 'fat', 'gram', 'kubikkmeter', 'dose', 'vaksinedose', 'telt', 'teppe', 'rasjon', 'måltid', 'pall', 'lastebillass', 'matpakke',
  ],
  labels: ['nummer', 'nr.', 'nr', 'side', 'artikkel', 'rute', 'kapittel', 'kanal', 'resolusjon', 'linje', 'klokka', 'klokken', 'kl.', 'kl', 'rom', 'etasje', 'paragraf', 'dag', 'fase', 'nivå', 'vei', 'riksvei'],
  measures: [
    'år', 'måned', 'uke', 'dag', 'døgn', 'time', 'minutt', 'sekund', 'tiår', 'århundre', 'natt', 'morgen', 'gang', 'ganger', 'prosent', 'prosentpoeng', '%', 'kilometer', 'km', 'mil', 'meter', 'hektar', 'grad', 'dekar', 'mål', 'åring', 'stemme', 'mandat', 'sete', 'runde', 'land', 'stat', 'delstat', 'provins', 'fylke', 'kommune', 'by', 'tettsted', 'landsby', 'grensebyene', 'bygning', 'hus', 'hjem', 'bolig', 'kjøretøy', 'bil', 'lastebil',
    'stridsvogn', 'fly', 'helikopter', 'drone', 'rakett', 'missil', 'granat', 'bombe', 'kule', 'skudd', 'angrep', 'luftangrep', 'streik', 'skole', 'sykehus', 'kirke', 'moské', 'skip', 'båt', 'fartøy', 'fregatt', 'punkt', 'artikkel', 'resolusjon', 'side', 'parti', 'gruppe', 'fagforening', 'organisasjon', 'selskap', 'bedrift', 'område', 'region', 'gate', 'vei', 'bro', 'bru', 'grenseovergang', 'våpen', 'rifle', 'tiltalepunkt', 'sak', 'sted', 'stasjon', 'kraftverk',
    'redaksjon', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'tiden', 'klokka', 'etasje',
  ],
}
