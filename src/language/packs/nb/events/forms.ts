/** Endings of weak verbs and of nouns in bokmål. */
export const endings = {
  verb: ['er', 'es', 'et', 'a', 'ede', 'te', 't', 'tes', 'de', 'd', 'des'],
  present: ['er', 'es'],
  short: ['r', 's', 'dde', 'dd', 'ddes'],
  noun: ['en', 'et', 'a', 'er', 'ene', 'e', 'ne', 'ens', 'ets', 'enes', 'ers', 'es', 'nes'],
} as const

/** Forms of strong and other verbs that follow no rule in bokmål. */
export const irregular: Readonly<Record<string, string>> = {
  angripe: 'angrep angrepet', pågripe: 'pågrep pågrepet', gripe: 'grep grepet', skyte: 'skjøt skutt skjøte', prøveskyte: 'prøveskjøt prøveskutt', beskyte: 'beskjøt beskutt', drepe: 'drepte drept', slå: 'slo slått slår',
  ta: 'tok tatt tar tas', gi: 'ga gav gitt gir gis', gå: 'gikk gått går', si: 'sa sagt sier', legge: 'la lagt', sette: 'satte satt', trekke: 'trakk trukket', bryte: 'brøt brutt', komme: 'kom kommet', la: 'lot latt lar',
  be: 'ba bad bedt ber', falle: 'falt', felle: 'felte felt', forlate: 'forlot forlatt', løslate: 'løslot løslatt', slippe: 'slapp sluppet', dra: 'dro drog dratt', stå: 'sto stod stått', holde: 'holdt', anholde: 'anholdt', overholde: 'overholdt',
  rive: 'rev revet', drive: 'drev drevet', fordrive: 'fordrev fordrevet', fryse: 'frøs frosset', forby: 'forbød forbudt forbyr', tilby: 'tilbød tilbudt tilbyr', overgi: 'overga overgav overgitt overgir', frigi: 'frigav friga frigitt frigir', ettergi: 'etterga ettergav ettergitt ettergir',
  vedta: 'vedtok vedtatt vedtar', innta: 'inntok inntatt inntar', frata: 'fratok fratatt fratar', voldta: 'voldtok voldtatt', godta: 'godtok godtatt godtar', gjenoppta: 'gjenopptok gjenopptatt gjenopptar', overta: 'overtok overtatt overtar', motta: 'mottok mottatt mottar', påta: 'påtok påtatt',
  avslå: 'avslo avslått avslår', foreslå: 'foreslo foreslått foreslår', nedlegge: 'nedla nedlagt', beslaglegge: 'beslagla beslaglagt', pålegge: 'påla pålagt', ilegge: 'ila ilagt', bøtelegge: 'bøtela bøtelagt', ødelegge: 'ødela ødelagt', avlegge: 'avla avlagt',
  innbringe: 'innbrakte innbrakt', oppbringe: 'oppbrakte oppbrakt', inndra: 'inndro inndratt inndrar', avsette: 'avsatte avsatt', utsette: 'utsatte utsatt', gjeninnsette: 'gjeninnsatte gjeninnsatt', motsette: 'motsatte motsatt',
  halshugge: 'halshugde halshogde halshugget', knivstikke: 'knivstakk knivstukket', stikke: 'stakk stukket', bistå: 'bisto bistod bistått bistår', inngå: 'inngikk inngått inngår', begå: 'begikk begått begår', underskrive: 'underskrev underskrevet', skrive: 'skrev skrevet',
  treffe: 'traff truffet', gjøre: 'gjorde gjort', befri: 'befridde befridd befrir', sverge: 'svor sverget', bønnfalle: 'bønnfalt', overfalle: 'overfalt', frafalle: 'frafalt', avskjære: 'avskar avskåret', strekke: 'strakte strukket', tre: 'trådte trådt trer', fratre: 'fratrådte fratrådt fratrer', abdisere: 'abdiserte abdisert',
  nyte: 'nøt nytt', tilgi: 'tilga', ramme: 'rammet', innstille: 'innstilte innstilt', frikjenne: 'frikjente frikjent', kjenne: 'kjente kjent', dømme: 'dømte dømt', fordømme: 'fordømte fordømt', domfelle: 'domfelte domfelt', kreve: 'krevde krevet krevd', brenne: 'brente brent', tenne: 'tente tent', bøye: 'bøyde bøyd',
  skyve: 'skjøv', møtes: 'møttes møttest', enes: 'entes', slåss: 'sloss', sitte: 'satt sittet', svare: 'svarte svart', sende: 'sendte sendt', hente: 'hentet', avlyse: 'avlyste avlyst', løse: 'løste løst', lyse: 'lyste', miste: 'mistet', finne: 'fant funnet', kunngjøre: 'kunngjorde kunngjort',
}
