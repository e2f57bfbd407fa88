import type { EventLine } from '../../../events.ts'
import { nounsOf, verbsOf } from '../../event-line.ts'
import { by, of } from './slots.ts'

const withdraws = verbsOf('RETREAT', { modes: ['withdraw'], target: [] })
const releases = verbsOf('RETREAT', { modes: ['release'] })
const disarms = verbsOf('RETREAT', { modes: ['disarm'], target: ['to:for', 'to:til', 'to:overfor'] })
const ceases = verbsOf('RETREAT', { modes: ['ceasefire'], target: ['to:mot', 'to:med'] })
const opens = verbsOf('RETREAT', { modes: ['access'], target: ['to:til', 'to:for', 'indirect'] })
const resigns = verbsOf('RETREAT', { modes: ['resign'], target: [] })
const withdrawal = nounsOf('RETREAT', { modes: ['withdraw'], ...by, target: [] })
const released = nounsOf('RETREAT', { modes: ['release'], ...of })

/** Forces leaving, captives freed, arms given up, fighting stopped, access opened, officials resigning, in bokmål. */
export const retreat: readonly EventLine[] = [
  withdraws('trekke seg tilbake', 'withdraw', ['[Soldatene](source) [trakk seg tilbake](trigger) fra torget.', '[Hæren](source) har [trukket seg tilbake](trigger).'], { unless: ['@sport'] }),
  withdraws('trekke seg ut', 'withdraw', '[Styrkene](source) [trakk seg ut](trigger) av byen.', { unless: ['avtale', 'samarbeid', 'forhandling', 'samtale', 'traktat', 'konvensjon', '@sport', 'organisasjon', 'domstol', 'marked', 'nato', 'regjering', 'koalisjon', 'parisavtalen', 'eu'] }),
  withdraws('trekke seg fra', 'withdraw', '[Opprørerne](source) [trakk seg fra](trigger) grensebyen.', { with: ['@territory', 'front'] }),
  withdraws('trekke ut', 'withdraw', '[Frankrike](source) [trekker ut](trigger) soldatene fra Tsjad.', { with: ['@troops', '@weapon', 'fredsbevarende', 'soldat'], unless: ['tann', 'tid'] }),
  withdraws('trekke tilbake', 'withdraw', '[USA](source) [trekker](trigger) styrkene [tilbake](trigger) fra Niger.', { with: ['@troops', '@weapon'] }),
  withdraws('trekke hjem', 'withdraw', '[Nederland](source) [trekker hjem](trigger) soldatene fra Mali.', { with: ['@troops'] }),
  withdraws('hente hjem', 'withdraw', '[Sverige](source) [henter hjem](trigger) soldatene fra Irak.', { with: ['@troops'] }),
  withdraws('forlate', 'withdraw', '[De siste troppene](source) [forlot](trigger) basen i går.', { with: ['@troops', 'stridsvogn', 'tanks', 'panservogn'], unless: ['@sport', 'bord', 'forhandling'] }),
  withdraws('rømme', 'withdraw', '[Soldatene](source) [rømte](trigger) byen.', { with: ['@troops', 'garnison'], unless: ['fengsel'] }),
  withdraws('oppgi', 'withdraw', '[Hæren](source) [oppgir](trigger) havnebyen.', { with: ['@territory'], unless: ['politi', 'tall', 'årsak', 'navn', 'adresse'] }),
  withdraws('gi opp', 'withdraw', '[Militsen](source) [ga opp](trigger) havnebyen etter ti dager.', { with: ['@territory'], unless: ['håp', '@sport', 'forsøk', 'leting'] }),
  withdraws('marsjere ut', 'withdraw', '[Troppene](source) [marsjerte ut](trigger) av hovedstaden.', { with: ['@troops'] }),
  withdraws('trekke unna', 'withdraw', '[Stridsvognene](source) ble [trukket unna](trigger) natt til onsdag.', { with: ['@troops', '@weapon'] }),
  withdraws('levere tilbake', 'return', '[Frankrike](source) [leverte](trigger) maskene [tilbake](trigger) til [Nigeria](target).', { modes: [], target: ['to:til'], with: ['upos:PROPN', '@side', 'eiendom', 'land', 'kunst'] }),
  withdraws('gi tilbake', 'return', '[Storbritannia](source) [gir](trigger) øyene [tilbake](trigger) til [Mauritius](target).', { modes: [], target: ['to:til', 'indirect'], with: ['upos:PROPN', '@side', 'eiendom'] }),
  withdraws('tilbakeføre', 'return', '[Tyskland](source) [tilbakefører](trigger) skattene til [Benin](target).', { modes: [], target: ['to:til'], with: ['upos:PROPN', '@side', 'kunst', 'skatt', 'levning'] }),

  releases('løslate', 'release', '[Juntaen](source) [løslot](trigger) [fire journalister](target).'),
  releases('frigi', 'release', '[Geriljaen](source) [frigir](trigger) [gislene](target).', { unless: ['dokument', 'bilde', 'navn', 'opplysning', 'video', 'rapport', 'klausul', 'sum'], no: 'Politiet frigir navnet på den omkomne.' }),
  releases('sette fri', 'release', '[Kidnapperne](source) [satte](trigger) [presten](target) [fri](trigger).', { unless: ['@animal'] }),
  releases('slippe fri', 'release', ['[Opprørerne](source) har [sluppet fri](trigger) [to gisler](target).', '[Tre fanger](target) [slapp fri](trigger) i dag.'], { source: ['doer'], target: ['object', 'subject'], unless: ['@animal'] }),
  releases('slippe ut', 'release', '[Regimet](source) [slapp ut](trigger) [hundre fanger](target).', { with: ['@prisoner', 'fengsel', 'varetekt', 'arrest', 'celle'], unless: ['@animal', 'gass', 'co2'] }),
  releases('late gå', 'release', '[Soldatene](source) [lot](trigger) [gislene](target) [gå](trigger).', { with: ['@prisoner', 'student', 'politi'] }),
  releases('la gå', 'release', '[Politiet](source) [lar](trigger) [studentene](target) [gå](trigger) etter avhør.', { with: ['@prisoner', 'student', 'politi'] }),
  releases('komme fri', 'release', '[Gislene](target) [kom fri](trigger) i går.', { source: [], target: ['subject'], with: ['@prisoner'] }),
  releases('bli fri', 'release', '[Gislene](target) er [blitt fri](trigger) etter to år.', { source: [], target: ['subject'], with: ['@prisoner'] }),
  releases('få forlate', 'release', '[Journalistene](target) [fikk forlate](trigger) fengselet.', { source: [], target: ['subject'], with: ['fengsel', 'cella', 'arrest'] }),
  releases('overlevere', 'hand-over', '[Hamas](source) [overleverte](trigger) [gislene](target) til Røde Kors.', { with: ['@prisoner', 'levning', 'lik'] }),

  disarms('legge ned våpnene', 'disarm', '[Geriljaen](source) [la ned våpnene](trigger) i Medellín.'),
  disarms('legge ned våpen', 'disarm', '[Soldatene](source) må [legge ned våpen](trigger).'),
  disarms('overgi seg', 'surrender', '[Militsen](source) [overga seg](trigger) til [hæren](target).'),
  disarms('gi seg over', 'surrender', '[Kuppmakerne](source) [ga seg over](trigger) tidlig om morgenen.', { unless: ['@sport'] }),
  disarms('kapitulere', 'surrender', '[Byen](source) [kapitulerte](trigger) for [opprørerne](target).', { unless: ['@sport'] }),
  disarms('levere fra seg våpnene', 'disarm', '[Bandene](source) [leverte fra seg våpnene](trigger).'),
  disarms('levere fra seg våpen', 'disarm', '[Bandene](source) [leverte fra seg våpen](trigger).'),
  disarms('levere inn våpnene', 'disarm', '[Militsen](source) [leverte inn våpnene](trigger).'),
  disarms('levere inn våpen', 'disarm', '[Opprørerne](source) [leverte inn våpen](trigger) til [FN](target).'),
  disarms('innlevere våpen', 'disarm', '[Krigerne](source) [innleverte våpen](trigger) i dag.'),
  disarms('avvæpne', 'disarm', '[Hæren](source) [avvæpnet](trigger) [militsen](target).', { target: ['object'], unless: ['smil', 'humor'] }),
  disarms('legge ned stridsøks', 'disarm', '[Klanene](source) har [lagt ned stridsøksen](trigger).'),
  disarms('skrote', 'disarm', '[Libya](source) [skroter](trigger) atomprogrammet.', { with: ['@weapon', 'atomprogram', 'atomvåpen'], target: [] }),
  disarms('strekke våpen', 'surrender', '[Garnisonen](source) måtte [strekke våpen](trigger) etter en uke.', { unless: ['@sport'] }),
  disarms('melde seg for', 'surrender', '[Generalen](source) [meldte seg for](trigger) [politiet](target).', { target: ['to:for'], with: ['politi', 'myndighet', 'hær'], modes: [] }),
  disarms('gi opp kampen', 'surrender', '[Kuppgeneralen](source) [ga opp kampen](trigger).', { unless: ['@sport', 'kreft'] }),

  ceases('innstille kamp', 'cease', '[Hæren](source) [innstiller kampene](trigger) i tre dager.'),
  ceases('stanse kamp', 'cease', '[Partene](source) [stanset kampene](trigger) ved midnatt.'),
  ceases('stanse', 'cease', '[Israel](source) [stanset](trigger) angrepene på [Rafah](target).', { with: ['angrep', 'bombing', 'offensiv', 'kamphandling', 'krigshandling', 'beskytning', 'ildgivning', 'luftangrep', 'fiendtlighet'], target: ['to:mot', 'to:på'] }),
  ceases('innstille', 'cease', '[Hæren](source) [innstilte](trigger) bombingen av [byen](target).', { with: ['angrep', 'bombing', 'offensiv', 'kamphandling', 'krigshandling', 'beskytning', 'ildgivning', 'fiendtlighet'], target: ['to:mot', 'to:på', 'to:av'] }),
  ceases('tre i kraft', 'take-effect', 'En våpenhvile mellom [partene](source) [trådte i kraft](trigger) ved midnatt.', { with: ['våpenhvile', 'våpenhvileavtale'], source: ['to:mellom'], target: [] }),
  ceases('overholde', 'keep', '[Begge sider](source) [overholder](trigger) våpenhvilen.', { with: ['våpenhvile', 'våpenhvileavtale'], target: [] }),
  ceases('legge ned sine våpen', 'disarm', '[Opprørerne](source) [la ned sine våpen](trigger).', { modes: ['disarm'] }),
  ceases('innlede våpenhvile', 'cease', '[Hæren](source) [innledet en våpenhvile](trigger) på tre dager.'),

  opens('slippe inn', 'admit', '[Regimet](source) [slapp inn](trigger) [hjelpearbeidere](target) i Rafah.', { target: ['object'], with: ['hjelpearbeider', 'nødhjelp', 'inspektør', 'observatør', 'journalist', 'lastebil', 'hjelpesending', 'hjelpekonvoi', 'hjelpeorganisasjon', 'medisin', 'mat', 'forsyning', 'fn'], unless: ['mål', 'gjest', '@sport', 'ikke'] }),
  opens('slippe gjennom', 'admit', '[Soldatene](source) [slapp](trigger) [konvoien](target) [gjennom](trigger).', { target: ['object'], with: ['@troops', 'konvoi', 'nødhjelp', 'hjelpesending', 'ambulanse'] }),
  opens('gi adgang', 'admit', '[Teheran](source) [ga](trigger) [inspektørene](target) [adgang](trigger) til anlegget.', { target: ['indirect', 'object', 'to:for'] }),
  opens('gi tilgang', 'admit', '[Juntaen](source) [gir](trigger) [Røde Kors](target) [tilgang](trigger) til fengslene.', { target: ['indirect', 'object', 'to:for'], with: ['inspektør', 'observatør', 'fn', 'røde', 'hjelpeorganisasjon', 'hjelpearbeider', 'journalist', 'fengsel', 'fange', 'anlegg'] }),
  opens('åpne grense', 'open', '[Egypt](source) [åpnet grensen](trigger) for [sårede](target).', { target: ['to:for', 'to:mot'] }),
  opens('åpne korridor', 'open', '[Hæren](source) [åpnet en humanitær korridor](trigger) ut av byen.'),
  opens('gi fritt leide', 'admit', '[Opprørerne](source) [ga](trigger) [soldatene](target) [fritt leide](trigger).', { target: ['indirect', 'object', 'to:til', 'to:for'] }),
  opens('heve', 'lift', '[Hæren](source) [hevet](trigger) beleiringen av byen.', { with: ['beleiring', 'blokade'], target: ['to:av', 'to:mot'] }),
  opens('fjerne sperring', 'open', '[Demonstrantene](source) [fjernet veisperringene](trigger).', { target: [] }),

  resigns('trekke seg som', 'step-down', '[Juntalederen](source) [trakk seg som](trigger) hærsjef.', { unless: ['@sport', 'trener'] }),
  resigns('trekke seg', 'step-down', '[Visepresidenten](source) [trakk seg](trigger) i går.', { with: ['@official', 'regjering', 'styreleder', 'stilling', 'verv', 'hun', 'han', 'upos:PROPN', 'kommandør', 'medlem', 'dommer'], unless: ['@sport', '@troops', 'kandidat', 'avtale', 'forhandling', 'sammen', 'skade', 'valgkamp', 'kurs', 'søker', 'vitne', 'presidentkandidat', 'mot', 'trener', 'samtale', 'organisasjon'], no: 'Løperen trakk seg etter femti kilometer.' }),
  resigns('gå av', 'step-down', '[Forsvarsministeren](source) [går av](trigger) etter skandalen.', { unless: ['@weapon', 'sprengladning', 'bilbombe', 'skaftet', 'skaft', 'stabel', 'stabelen', 'bane', 'skudd', 'bombe', 'alarm', 'alarmen', 'pensjon', 'buss', '@sport', 'mote', 'tog', 'båt', 'bomben', 'brannalarm', 'eksplosjon', 'airbag', 'trykk', 'med'], no: 'Brannalarmen gikk av midt på natten.' }),
  resigns('fratre', 'step-down', '[Riksadvokaten](source) [fratrer](trigger) stillingen.', { unless: ['@sport'] }),
  resigns('si opp', 'resign', '[Hærsjefen](source) [sa opp](trigger) etter granskingen.', { with: ['@official', 'stilling', 'protest', 'politimester'], unless: ['avtale', 'ansatt', 'leietaker', 'abonnement', 'kontrakt'] }),
  resigns('levere sin avskjedssøknad', 'resign', '[Statsministeren](source) [leverte sin avskjedssøknad](trigger) til kongen.'),
  resigns('levere avskjedssøknad', 'resign', '[Ministeren](source) [leverte avskjedssøknad](trigger).'),
  resigns('søke avskjed', 'resign', '[Generalen](source) [søkte avskjed](trigger).'),
  resigns('ta sin hatt og gå', 'resign', '[Statsråden](source) [tok sin hatt og gikk](trigger).'),
  resigns('stille sin plass til disposisjon', 'resign', '[Ministeren](source) [stilte sin plass til disposisjon](trigger).'),
  resigns('abdisere', 'abdicate', '[Kongen](source) [abdiserte](trigger) i går.'),
  resigns('tre tilbake', 'step-down', '[Kansleren](source) [trådte tilbake](trigger) etter valget.', { unless: ['@sport'] }),
  resigns('gi fra seg makten', 'step-down', '[Juntaen](source) [ga fra seg makten](trigger) i dag.', { target: ['to:til'] }),
  resigns('overlate makten', 'step-down', '[Presidenten](source) [overlot makten](trigger) til [generalen](target).', { target: ['to:til'] }),
  resigns('overføre makten', 'step-down', '[Kongen](source) [overførte makten](trigger) til [sønnen](target).', { target: ['to:til'] }),

  withdrawal('tilbaketrekking', 'withdraw', '[Tilbaketrekkingen](trigger) av [troppene](source) fra Mali er i gang.'),
  withdrawal('tilbaketrekning', 'withdraw', '[Hærens](source) [tilbaketrekning](trigger) fra grensen fortsetter.'),
  withdrawal('uttrekking', 'withdraw', '[Uttrekkingen](trigger) av [styrkene](source) tar tre uker.', { with: ['@troops', 'upos:PROPN'] }),
  withdrawal('retrett', 'withdraw', '[Opprørernes](source) [retrett](trigger) fra byen var kaotisk.', { unless: ['yoga', 'skrive'] }),
  withdrawal('tilbakeføring', 'return', '[Tilbakeføringen](trigger) av maskene til [Benin](target) er fullført.', { modes: [], source: ['genitive', 'to:fra'], target: ['to:til'], with: ['upos:PROPN', '@side'] }),
  released('løslatelse', 'release', '[Løslatelsen](trigger) av [gislene](target) feires i gatene.'),
  released('frigivelse', 'release', '[Frigivelsen](trigger) av [fangene](target) skjedde i natt.', { unless: ['dokument', 'bilde', 'plate'] }),
  released('frigjøring', 'release', '[Frigjøringen](trigger) av [gislene](target) ble bekreftet.', { with: ['@prisoner'] }),
  nounsOf('RETREAT', by)('våpenhvile', 'ceasefire', ['En [våpenhvile](trigger) mellom [hæren](source) og [militsen](target) begynner i natt.'], { modes: ['ceasefire'], target: ['to:med'], with: ['mellom', 'tre', 'inntre', 'innlede', 'begynne', 'starte', 'holde', 'råde'] }),
  nounsOf('RETREAT', by)('kampstans', 'ceasefire', 'En [kampstans](trigger) mellom [partene](source) begynte i dag.', { modes: ['ceasefire'], target: ['to:med'] }),
  nounsOf('RETREAT', by)('overgivelse', 'surrender', '[Geriljaens](source) [overgivelse](trigger) til [hæren](target) kom i natt.', { modes: ['disarm'] }),
  nounsOf('RETREAT', by)('kapitulasjon', 'surrender', '[Byens](source) [kapitulasjon](trigger) kom etter to uker.', { modes: ['disarm'], unless: ['@sport', 'tysk'] }),
  nounsOf('RETREAT', by)('nedrustning', 'disarm', '[Militsens](source) [nedrustning](trigger) begynner i dag.', { modes: ['disarm'], target: [] }),
  nounsOf('RETREAT', of)('avvæpning', 'disarm', '[Hærens](source) [avvæpning](trigger) av [militsen](target) går framover.', { modes: ['disarm'] }),
  nounsOf('RETREAT', by)('avgang', 'step-down', '[Ministerens](source) [avgang](trigger) ble kunngjort i dag.', { modes: ['resign'], target: [], with: ['@official', 'upos:PROPN', 'regjering'], unless: ['fly', 'tog', 'buss', 'ferge', 'krav', 'kreve', 'pensjon'] }),
  nounsOf('RETREAT', by)('fratredelse', 'step-down', '[Presidentens](source) [fratredelse](trigger) overrasket mange.', { modes: ['resign'], target: [] }),
  nounsOf('RETREAT', by)('abdikasjon', 'abdicate', '[Kongens](source) [abdikasjon](trigger) trer i kraft fredag.', { modes: ['resign'], target: [] }),
]
