import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in nynorsk. */
export const quantities: QuantityWords = {
  numbers: {
    éin: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90, halvannan: 1.5, halvanna: 1.5,
    begge: 2, halv: 0.5, halvt: 0.5,
  },
  multipliers: { hundre: 100, tusen: 1000, million: 1_000_000, millionar: 1_000_000, milliard: 1_000_000_000, milliardar: 1_000_000_000, dusin: 12, titals: 10, tital: 10, tjuetal: 20, hundretal: 100, tusental: 1000, snes: 20, par: 2, mill: 1_000_000, mrd: 1_000_000_000, trettital: 30, femtital: 50 },
  rounds: {
    dusinvis: 24, titals: 20, hundrevis: 200, hundretals: 200, tusenvis: 2000, tusentals: 2000, titusen: 20_000, titusenvis: 20_000, titusentals: 20_000, hundretusen: 200_000, hundretusenvis: 200_000, hundretusentals: 200_000, millionvis: 2_000_000, millionar: 2_000_000, milliardar: 2_000_000_000, 'titals tusen': 20_000, 'hundretals tusen': 200_000,
    'fleire titusen': 20_000, 'fleire hundretusen': 200_000,
  },
  several: ['fleire', 'nokre', 'mange', 'somme', 'nokre få'],
  joints: ['og', '-', 'av'],
  atLeast: ['minst', 'i det minste', 'over', 'meir enn', 'fleire enn', 'ikkje mindre enn', 'ikkje færre enn', 'i alle fall', 'godt over', 'minimum', 'eller fleire', 'eller meir', 'heile', 'drygt', 'vel'],
  atMost: ['opptil', 'inntil', 'opp til', 'høgst', 'maksimalt', 'maks', 'under', 'færre enn', 'mindre enn', 'ikkje fleire enn', 'ikkje meir enn', 'på det meste'],
  about: ['rundt', 'kring', 'omkring', 'cirka', 'ca.', 'ca', 'omtrent', 'om lag', 'omlag', 'nær', 'nærare', 'nesten', 'bortimot', 'godt og vel', 'knapt', 'snautt', 'i alt', 'totalt', 'til saman', 'ytterlegare', 'andre', 'dei', 'alle', 'sine', 'berre', 'akkurat', 'nøyaktig', 'litt over', 'litt under', 'eit'],
  between: ['mellom', 'frå', 'ein stad mellom'],
  to: ['og', 'til', 'eller', '-', '–', '—'],
  among: ['mellom dei', 'blant dei', 'mellom anna', 'mellom desse', 'deriblant', 'herav', 'inkludert', 'medrekna', 'av dei', 'av desse', 'derav', 'i tillegg til', 'blant anna'],
  one: ['ein', 'eit', 'ei', 'éin', 'eitt'],
  alone: ['dødsoffer', 'drepen', 'såra', 'skadd', 'sakna', 'dødsfall'],
  undergo: {
    killed: ['drepe', 'livet til', 'drepen', 'drap', 'myrde', 'myrda', 'avrette', 'avretta', 'avretting', 'massakrere', 'likvidere', 'likvidert', 'skyte i hel', 'skoten i hel', 'slå i hel', 'stikke i hel', 'ta livet av', 'ta liv', 'død', 'hogge ned', 'meie ned', 'halshogge', 'brenne i hel', 'drept'],
    injured: ['såre', 'skadde', 'såra', 'skade', 'skada', 'skadd', 'kveste', 'kvesta', 'lemleste', 'knivstikke', 'hardskadd', 'lettskadd', 'sende til sjukehus', 'frakte til sjukehus', 'leggje inn', 'mishandle', 'forgifte'],
    arrested: ['pågripe', 'pågripen', 'pågriping', 'arrestere', 'arrestert', 'arrestasjon', 'fengsle', 'fengsla', 'fengsling', 'halde att', 'bringe inn', 'ta inn', 'varetektsfengsle', 'internere', 'setje i arrest', 'anhalde', 'internering'],
    missing: ['sakne', 'forsvinning', 'sakna'],
    displaced: ['fordrive', 'fordriven', 'drive på flukt', 'tvinge på flukt', 'jage på flukt', 'kaste ut', 'evakuere', 'fordriving', 'tvangsflytte', 'sende på flukt', 'evakuering'],
    participants: ['samle', 'mobilisere', 'ta ut i streik'],
  },
  subject: {
    killed: ['omkome', 'omkomme', 'døy', 'miste livet', 'miste liv', 'bukke under', 'setje livet til', 'stryke med', 'late livet', 'forulukke'],
    injured: ['kome til skade', 'komme til skade', 'verte skade', 'pådra seg'],
    arrested: ['sitje i arrest'],
    missing: ['forsvinne'],
    displaced: ['flykte', 'røme', 'vere på flukt', 'forlate', 'måtte forlate', 'leggje på flukt', 'kome på flukt', 'søkje tilflukt'],
    participants: ['demonstrere', 'marsjere', 'protestere', 'streike', 'delta', 'samle seg', 'møte opp', 'gå', 'stille', 'toge', 'ta til gatene', 'okkupere', 'blokkere', 'strøyme', 'fylle', 'sperre', 'leggje ned arbeidet', 'aksjonere', 'slutte seg', 'trasse', 'samlast', 'møte fram', 'storme', 'rope', 'lenkje'],
  },
  counted: {
    killed: ['drepen', 'drepne', 'drept', 'drepte', 'død', 'døde', 'daud', 'omkomen', 'omkomne', 'liv', 'menneskeliv', 'dødsoffer', 'dødsfall', 'lik', 'falne', 'drap', 'drapsoffer'],
    injured: ['såra', 'skadd', 'skadde', 'skada', 'hardt skadd', 'lettare skadd', 'skade', 'personskade'],
    arrested: ['pågripen', 'pågripne', 'arrestert', 'arresterte', 'pågriping', 'arrestasjon', 'fengsla', 'sikta'],
    missing: ['sakna', 'forsvunnen', 'forsvunne'],
    displaced: ['fordriven', 'fordrivne', 'flyktning', 'heimlaus', 'heimlause', 'evakuert', 'evakuerte', 'internflyktning'],
    participants: ['demonstrant', 'deltakar', 'streikande', 'aktivist', 'frammøtte', 'oppmøtte', 'tilhengjar', 'motdemonstrant', 'tilskodar'],
  },
  tolls: { killed: ['dødstal', 'dødstalet', 'drapstal', 'drapstalet', 'talet på drepne', 'talet på døde', 'tal døde', 'tal drepne', 'talet på omkomne'], injured: ['talet på såra', 'talet på skadde'], arrested: ['talet på pågripne', 'talet på arresterte'], missing: ['talet på sakna'] },
  links: ['verte', 'bli', 'vere', 'ha', 'få', 'melde', 'stadfeste', 'frykte', 'ottast', 'tru', 'skulle', 'kome', 'komme', 'erklære', 'rapportere', 'finne', 'registrere', 'skyte', 'slå', 'hardt', 'alvorleg', 'lettare', 'kritisk', 'livstrugande', 'miste', 'måtte', 'setje'],
  units: [
    'krone', 'kroner', 'dollar', 'euro', 'pund', 'yen', 'yuan', 'rubel', 'rupi', 'peso', 'franc', 'dinar', 'lira', 'hryvnia', 'zloty', 'riyal', 'shekel', 'øre', 'kr', '$', '€', '£', 'usd', 'eur', 'nok', 'tonn', 'kilo', 'kilogram', 'kg', 'liter', 'fat', 'gram', 'kubikkmeter', 'dose', 'vaksinedose', 'telt', 'teppe', 'rasjon', 'måltid', 'pall', 'matpakke',
  ],
  labels: ['nummer', 'nr.', 'nr', 'side', 'artikkel', 'rute', 'kapittel', 'kanal', 'resolusjon', 'linje', 'klokka', 'kl.', 'kl', 'rom', 'etasje', 'paragraf', 'dag', 'fase', 'nivå', 'veg', 'riksveg'],
  measures: [
    'år', 'månad', 'veke', 'dag', 'døgn', 'time', 'minutt', 'sekund', 'tiår', 'hundreår', 'natt', 'morgon', 'gong', 'gonger', 'prosent', 'prosentpoeng', '%', 'kilometer', 'km', 'mil', 'meter', 'hektar', 'grad', 'dekar', 'mål', 'åring', 'røyst', 'stemme', 'mandat', 'sete', 'runde', 'land', 'stat', 'delstat', 'provins', 'fylke', 'kommune', 'by', 'tettstad', 'landsby', 'bygning', 'bygg', 'hus', 'heim', 'bustad', 'køyretøy', 'bil', 'lastebil', 'stridsvogn',
    'fly', 'helikopter', 'drone', 'rakett', 'missil', 'granat', 'bombe', 'kule', 'skot', 'åtak', 'angrep', 'luftåtak', 'streik', 'skule', 'sjukehus', 'kyrkje', 'moské', 'skip', 'båt', 'fartøy', 'fregatt', 'punkt', 'artikkel', 'resolusjon', 'side', 'parti', 'gruppe', 'fagforeining', 'organisasjon', 'selskap', 'bedrift', 'område', 'region', 'gate', 'veg', 'bru', 'grenseovergang', 'våpen', 'rifle', 'tiltalepunkt', 'sak', 'stad', 'stasjon', 'kraftverk', 'redaksjon',
    'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'klokka', 'etasje',
  ],
}
