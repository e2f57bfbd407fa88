import type { EventLine } from '../../../events.ts'
import { nounsOf, verbsOf } from '../../event-line.ts'
import { against } from './slots.ts'

const condemns = verbsOf('ACCUSE', { modes: ['disapprove'], target: ['object', 'to:mot', 'to:av'] })
const accuses = verbsOf('ACCUSE', { modes: ['allege'], target: ['object', 'to:mot'] })
const investigates = verbsOf('ACCUSE', { modes: ['investigate'], target: ['object', 'to:mot', 'to:hos'] })
const criticism = nounsOf('ACCUSE', { ...against, modes: ['disapprove'], target: ['to:mot', 'to:av', 'to:på'] })
const charge = nounsOf('ACCUSE', { ...against, modes: ['allege'] })
const inquiry = nounsOf('ACCUSE', { ...against, modes: ['investigate'], target: ['to:av', 'to:mot'] })
const threatens = verbsOf('THREATEN', { target: ['object', 'indirect', 'to:mot', 'content'] })
const threat = nounsOf('THREATEN', { ...against, target: ['to:mot', 'to:til', 'to:overfor'] })

/** Criticising, accusing, charging, investigating in nynorsk. */
export const accuse: readonly EventLine[] = [
  condemns('kritisere', 'criticise', '[Amnesty](source) [kritiserer](trigger) [regjeringa](target) for fengslingane.', { unless: ['@culture', '@sport'] }),
  condemns('refse', 'criticise', '[Paven](source) [refsa](trigger) [stormaktene](target).'),
  condemns('fordømme', 'condemn', ['[EU](source) [fordømmer](trigger) åtaket frå [Russland](target).', '[Unionen](source) [fordømte](trigger) [kuppmakarane](target).'], { target: ['to:frå', 'object', 'to:av', 'to:i'] }),
  condemns('ta avstand frå', 'condemn', '[Partiet](source) [tek avstand frå](trigger) [leiaren](target).', { target: ['to:frå'] }),
  condemns('kalle inn på teppet', 'summon', '[Utanriksdepartementet](source) [kalla](trigger) [den kinesiske ambassadøren](target) [inn på teppet](trigger).', { target: ['object'] }),
  condemns('kalle inn', 'summon', '[Nederland](source) [kalla inn](trigger) [ambassadøren](target).', { target: ['object'], with: ['@diplomat'], unless: ['reservist', '@troops', 'heim'] }),
  condemns('innkalle', 'summon', '[Polen](source) [innkalla](trigger) [ambassadøren](target) etter dronane.', { target: ['object'], with: ['@diplomat'] }),
  condemns('lange ut mot', 'criticise', '[Ministeren](source) [langar ut mot](trigger) [EU](target).', { target: ['to:mot'] }),
  condemns('gå hardt ut mot', 'criticise', '[Biskopen](source) [går hardt ut mot](trigger) [regjeringa](target).', { target: ['to:mot'] }),
  condemns('gå ut mot', 'criticise', '[Generalen](source) [gjekk ut mot](trigger) [presidenten](target).', { target: ['to:mot'], with: ['@official', '@side', 'upos:PROPN'], unless: ['dør', 'front'] }),
  condemns('rase mot', 'rail', '[Statsministeren](source) [rasar mot](trigger) [dommarane](target).', { target: ['to:mot'], with: ['@official', '@side', 'upos:PROPN'], unless: ['elv', 'vind', 'storm'] }),
  condemns('rette kritikk', 'criticise', '[Revisjonen](source) [rettar kritikk](trigger) mot [departementet](target).', { target: ['to:mot'] }),
  condemns('klandre', 'blame', '[Moskva](source) [klandrar](trigger) [Vesten](target) for brotet.'),
  condemns('skulde', 'accuse', '[Etiopia](source) [skuldar](trigger) [Eritrea](target) for å sende soldatar.', { modes: ['allege'] }),
  condemns('skulde på', 'blame', '[Guvernøren](source) [skuldar på](trigger) [opprørarane](target).', { target: ['to:på'], with: ['upos:PROPN', '@side', '@official', '@troops'], unless: ['vêr', 'føre', 'skade'] }),
  condemns('gje skulda', 'blame', '[Ministeren](source) [gjev](trigger) [militsen](target) [skulda](trigger).', { target: ['indirect', 'object'] }),
  condemns('leggje skulda', 'blame', '[Hæren](source) [legg skulda](trigger) på [geriljaen](target).', { target: ['to:på'] }),
  condemns('halde ansvarleg', 'blame', '[FN](source) [held](trigger) [generalen](target) [ansvarleg](trigger) for drapa.', { target: ['object'] }),
  condemns('klage inn', 'complain', '[Partiet](source) [klagar inn](trigger) [valstyret](target) for domstolen.'),
  condemns('kalle', 'denounce', '[Presidenten](source) [kalla](trigger) [generalane](target) terroristar.', { with: ['forrædar', 'terrorist', 'løgnar', 'kriminell', 'diktator', 'mordar', 'landssvikar', 'fiende', 'folkemord', 'okkupant', 'tyrann', 'uakseptabel', 'krigsbrotsverk'] }),
  condemns('reagere', 'react', '[Noreg](source) [reagerer](trigger) kraftig på dommen i [Iran](target).', { with: ['kraftig', 'sterk', 'sterkt', 'skarpt', 'krass', 'krast', 'sint'], unless: ['@science', '@animal', 'marknad', 'børs'], target: ['to:på', 'to:i', 'to:mot'] }),
  condemns('håne', 'mock', '[Ministeren](source) [hånar](trigger) [opposisjonen](target).', { with: ['@side', '@official', 'upos:PROPN'], unless: ['@sport', '@culture'] }),
  condemns('krenkje', 'insult', '[Presidenten](source) [krenkte](trigger) [paven](target).', { with: ['@official', '@side', 'upos:PROPN'] }),

  accuses('anklage', 'accuse', '[Aktor](source) [anklagar](trigger) [generalen](target) for landssvik.'),
  accuses('mistenkje', 'suspect', '[Politiet](source) [mistenkjer](trigger) [to brør](target) for bombinga.', { with: ['@crime', '@police', 'for'] }),
  accuses('sikte', 'charge', '[Politiet](source) [sikta](trigger) [ministeren](target) for korrupsjon.', { unless: ['til', 'seg', 'på', 'mot', 'høgt', 'medalje', 'mjøl', '@sport'], no: 'Jegeren sikta på elgen.' }),
  accuses('tiltale', 'indict', '[Riksadvokaten](source) [tiltaler](trigger) [ekspresidenten](target) for underslag.', { unless: ['publikum', 'smak', 'fornamn'] }),
  accuses('ta ut tiltale', 'indict', '[Påtalemakta](source) [tok ut tiltale](trigger) mot [politimannen](target).', { target: ['to:mot'] }),
  accuses('reise tiltale', 'indict', '[Aktor](source) [reiste tiltale](trigger) mot [smuglarane](target).', { target: ['to:mot'] }),
  accuses('melde', 'report', '[Kommunen](source) [melde](trigger) [selskapet](target) til politiet.', { with: ['politi'], unless: ['seg', 'at', 'om', 'frå'] }),
  accuses('politimelde', 'report', '[Partiet](source) [politimelder](trigger) [statsråden](target).'),
  accuses('saksøkje', 'sue', '[Øystaten](source) vil [saksøkje](trigger) [Tyskland](target).'),
  accuses('gå til sak mot', 'sue', '[Bøndene](source) [går til sak mot](trigger) [staten](target).', { target: ['to:mot'] }),
  accuses('gå til søksmål mot', 'sue', '[Øystaten](source) [går til søksmål mot](trigger) [oljegiganten](target).', { target: ['to:mot'] }),
  accuses('stemne', 'sue', '[Urfolket](source) [stemner](trigger) [staten](target) for retten.', { with: ['rett', 'domstol', '@side', 'stat', 'for'] }),
  accuses('stille for retten', 'try', '[Juntaen](source) [stiller](trigger) [redaktøren](target) [for retten](trigger).'),
  accuses('stille for riksrett', 'impeach', '[Kongressen](source) [stiller](trigger) [presidenten](target) [for riksrett](trigger).'),
  accuses('møte i retten', 'try', '[Generalen](target) [møter i retten](trigger) måndag.', { source: [], target: ['subject'], unless: ['advokat', 'forsvarar', 'vitne'] }),
  accuses('stå tiltalt', 'try', '[Ekspresidenten](target) [står tiltalt](trigger) for folkemord.', { source: [], target: ['subject'] }),
  accuses('avsløre', 'expose', '[Politiet](source) [avslørte](trigger) [ein spion](target) i departementet.', { with: ['spion', 'agent', 'svindlar', 'terrorist', 'kuppforsøk'] }),

  investigates('etterforske', 'investigate', '[Politiet](source) [etterforskar](trigger) [ministeren](target) for mutingar.', { unless: ['trafikkulukke', 'skogbrann', 'drukning', 'arbeidsulukke'] }),
  investigates('granske', 'investigate', '[Kommisjonen](source) [granskar](trigger) [hæren](target) for overgrep.', { with: ['@crime', '@official', '@side', '@troops', '@harm', 'skulding', 'påstand', 'upos:PROPN', 'selskap', 'bank'], unless: ['@science', 'årsak'] }),
  investigates('opne etterforsking', 'investigate', '[Aktoratet](source) [opnar etterforsking](trigger) mot [eksministeren](target).'),
  investigates('innleie etterforsking', 'investigate', '[Riksadvokaten](source) [innleier etterforsking](trigger) av [generalen](target).', { target: ['to:av', 'to:mot'] }),
  investigates('opne sak', 'investigate', '[Tilsynet](source) [opnar sak](trigger) mot [selskapet](target).'),
  investigates('avhøyre', 'question', '[Politiet](source) [avhøyrer](trigger) [redaktøren](target).', { unless: ['vitne'] }),

  criticism('kritikk', 'criticise', ['[Kritikken](trigger) mot [regjeringa](target) er skarp.', 'Hæren møter [kritikk](trigger) frå [Amnesty](source).'], { unless: ['strålande', 'god', 'plate', 'album', 'låt', 'konsert', '@culture', '@sport', 'litteratur'], with: ['mot', 'frå', 'av', 'på', 'få', 'møte', 'rette', 'hauste', 'kome', '@side', '@official'] }),
  criticism('fordømming', 'condemn', '[Fordømminga](trigger) av [kuppmakarane](target) kom raskt.'),
  criticism('protestnote', 'protest', 'Ein [protestnote](trigger) frå [Polen](source) vart levert.', { target: ['to:til', 'to:mot'] }),
  criticism('klage', 'complain', 'Ei [klage](trigger) frå [Georgia](source) ligg i Haag.', { with: ['mot', 'upos:PROPN', 'domstol', 'eu', 'fn'], unless: ['nabo', 'støy', 'kunde'] }),
  criticism('mistillit', 'censure', '[Mistilliten](trigger) mot [ministeren](target) fall.', { with: ['mot', 'til', 'frå', '@side', '@official'], target: ['to:mot', 'to:til'] }),
  criticism('mistillitsforslag', 'censure', 'Eit [mistillitsforslag](trigger) mot [statsministeren](target) er fremja.'),
  charge('skulding', 'accuse', '[Skuldingane](trigger) mot [hæren](target) er alvorlege.', { with: ['mot', 'frå', '@side', '@official', 'upos:PROPN', 'om'] }),
  charge('anklage', 'accuse', '[Anklagen](trigger) mot [Eritrea](target) er alvorleg.', { with: ['mot', 'frå', '@side', '@official', 'upos:PROPN', 'om'] }),
  charge('sikting', 'charge', '[Siktinga](trigger) mot [ministeren](target) gjeld smugling.', { source: ['genitive', 'to:frå'] }),
  charge('tiltale', 'indict', '[Tiltalen](trigger) mot [generalen](target) er klar.', { source: ['genitive', 'to:frå'] }),
  charge('mistanke', 'suspect', '[Mistanken](trigger) mot [banksjefen](target) er styrkt.', { with: ['mot'], unless: ['kreft', 'smitte', 'sjukdom'] }),
  charge('rettssak', 'try', '[Rettssaka](trigger) mot [ekspresidenten](target) starta måndag.', { source: [], with: ['mot'] }),
  charge('riksrett', 'impeach', '[Riksrett](trigger) mot [presidenten](target) er reist.', { with: ['mot'] }),
  charge('riksrettssak', 'impeach', '[Riksrettssaka](trigger) mot [presidenten](target) startar i dag.'),
  charge('søksmål', 'sue', '[Søksmålet](trigger) mot [staten](target) er i gang.', { with: ['mot', 'frå'] }),
  inquiry('etterforsking', 'investigate', '[Etterforskinga](trigger) av [generalen](target) held fram.', { unless: ['ulukke', 'brann', 'årsak'], with: ['mot', 'av', '@police'] }),
  inquiry('gransking', 'investigate', '[Granskinga](trigger) av [hæren](target) er i gang.', { with: ['av', 'mot'], unless: ['ulukke', '@science'] }),
  inquiry('avhøyr', 'question', '[Avhøyret](trigger) av [redaktøren](target) varte i seks timar.', { with: ['av'], unless: ['vitne'] }),
]

/** Warning of harm, ultimatums, warrants in absence in nynorsk. */
export const threaten: readonly EventLine[] = [
  threatens('truge', 'threaten', ['[Kartellet](source) [trugar](trigger) [dommarane](target).', '[Iran](source) [trugar](trigger) med å stengje sundet.'], { unless: ['ras', 'skred', 'flaum', 'tørke', 'utrydding', 'storm', 'klimaendring', 'konkurs', 'svolt', 'art', '@animal', '@sport', '@science', 'nedrykk', 'sjukdom', 'lava', 'uvêr', 'vatn'], no: 'Skredet trugar tre hus.' }),
  threatens('true', 'threaten', '[Iran](source) [truar](trigger) med krig.', { unless: ['ras', 'skred', 'flaum', 'tørke', 'storm', 'klimaendring', 'konkurs', 'art', '@animal', '@sport', '@science'] }),
  threatens('kome med trugsmål', 'threaten', '[Generalen](source) [kom med trugsmål](trigger) mot [naboen](target).', { target: ['to:mot'] }),
  threatens('stille ultimatum', 'ultimatum', '[Hæren](source) [stilte](trigger) [presidenten](target) eit [ultimatum](trigger).'),
  threatens('gje ultimatum', 'ultimatum', '[Generalane](source) [gav](trigger) [regjeringa](target) eit [ultimatum](trigger).'),
  threatens('gje frist', 'ultimatum', '[Juntaen](source) [gav](trigger) [ambassadøren](target) [frist](trigger) til i kveld.', { target: ['indirect', 'object', 'to:til'], unless: ['kommune', 'søkjar', 'bank'] }),
  threatens('gje timar på', 'ultimatum', '[Geriljaen](source) [gjev](trigger) [regjeringa](target) 24 [timar på](trigger) å svare.', { target: ['indirect', 'object'] }),
  threatens('gje time på', 'ultimatum', '[Hæren](source) [gav](trigger) [presidenten](target) 48 [timar på](trigger) å gå av.', { target: ['indirect', 'object'] }),
  threatens('byte ut', 'replace', '[Hærsjefen](source) vil [byte ut](trigger) [regjeringa](target).', { target: ['object'], with: ['regjering', 'regime', 'junta'], unless: ['val', 'fleirtal', 'stortinget'] }),
  threatens('åtvare', 'warn', '[Moskva](source) [åtvarar](trigger) [NATO](target) mot å sende soldatar.', { with: ['mot', 'elles', 'viss', 'visst', 'dersom', 'om', 'konsekvens', 'gjengjelde', 'gjengjelding', 'svare'], unless: ['bilist', 'turist', 'vêr', 'snø', 'ras', 'skred', 'sopp', 'svindel', 'flaum', 'smitte', 'forbrukar', 'storm', 'glatt', 'is', 'publikum', 'reise', 'foreldre', 'kunde', 'meteorolog', 'lege', 'bruk'], no: 'Meteorologen åtvarar mot glatte vegar.' }),
  threatens('varsle gjengjelding', 'threaten', '[Teheran](source) [varslar gjengjelding](trigger) mot [Israel](target).', { target: ['to:mot'] }),
  threatens('varsle hemn', 'threaten', '[Militsen](source) [varslar hemn](trigger) mot [hæren](target).', { target: ['to:mot'] }),
  threatens('varsle mottiltak', 'threaten', '[Kina](source) [varslar mottiltak](trigger) mot [EU](target).', { target: ['to:mot'] }),
  threatens('varsle sanksjon', 'threaten', '[EU](source) [varslar sanksjonar](trigger) mot [Georgia](target).', { target: ['to:mot'], modes: ['relations'] }),
  threatens('varsle aksjon', 'threaten', '[Fiskarane](source) [varslar aksjonar](trigger) i hamna.', { target: ['to:mot'] }),
  threatens('varsle streik', 'threaten', '[Flygeleiarane](source) [varslar streik](trigger) i påska.', { target: ['to:mot'] }),
  threatens('love hemn', 'threaten', '[Klanleiaren](source) [lova hemn](trigger).', { target: ['to:over', 'to:mot'], unless: ['@sport'] }),
  threatens('sverje hemn', 'threaten', '[Opprørarane](source) [sver hemn](trigger).', { target: ['to:over', 'to:mot'], unless: ['@sport'] }),
  threatens('skremme', 'intimidate', '[Væpna menn](source) [skremde](trigger) [veljarane](target) bort.', { with: ['veljar', 'vitne', 'dommar', 'journalist', '@troops', 'demonstrant'], unless: ['@animal', '@culture'] }),
  threatens('skrive ut arrestordre', 'warrant', '[Domstolen](source) [skreiv ut ein arrestordre](trigger) på [presidenten](target).', { modes: ['arrest'], target: ['to:på', 'to:mot', 'to:for'] }),
  threatens('ferde ut arrestordre', 'warrant', '[Domstolen](source) har [ferda ut ein arrestordre](trigger) på [generalen](target).', { modes: ['arrest'], target: ['to:på', 'to:mot', 'to:for'] }),
  threatens('presse for pengar', 'extort', '[Kartellet](source) [pressar](trigger) [bøndene](target) [for pengar](trigger).'),

  threat('trugsmål', 'threaten', ['[Trugsmålet](trigger) frå [Iran](source) blir teke på alvor.', 'Dommaren fekk [trugsmål](trigger) frå [kartellet](source).'], { unless: ['art', 'klima', 'helse', 'natur', '@science', 'utgjere', 'vere'] }),
  threat('trussel', 'threaten', '[Trusselen](trigger) frå [Iran](source) blir teken på alvor.', { with: ['frå', 'mot', '@official', '@side', 'om', 'upos:PROPN'], unless: ['art', 'klima', 'helse', 'natur', '@science', 'utgjere', 'vere'] }),
  threat('ultimatum', 'ultimatum', '[Ultimatumet](trigger) frå [hæren](source) går ut i kveld.', { unless: ['@sport'] }),
  threat('arrestordre', 'warrant', 'Ein [arrestordre](trigger) på [generalen](target) vart skriven ut.', { modes: ['arrest'], target: ['to:mot', 'to:på', 'to:for'] }),
  threat('åtvaring', 'warn', '[Åtvaringa](trigger) frå [Moskva](source) er skarp.', { with: ['@official', '@side', 'upos:PROPN'], unless: ['vêr', 'flaum', 'skred', 'ras', 'gul', 'storm', '@sport', 'lege', 'smitte'] }),
  threat('bombetrugsmål', 'threaten', 'Eit [bombetrugsmål](trigger) mot [flyplassen](target) vart ringt inn.', { modes: ['violence'] }),
  threat('drapstrugsmål', 'threaten', '[Drapstrugsmåla](trigger) mot [ordføraren](target) er alvorlege.', { modes: ['violence'] }),
]
