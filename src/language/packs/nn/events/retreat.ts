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
const treaties = ['avtale', 'samarbeid', 'forhandling', 'samtale', 'traktat', 'konvensjon', 'organisasjon', 'domstol', 'marknad', 'nato', 'regjering', 'koalisjon', 'eu', 'union', 'råd']

/** Forces leaving, captives freed, arms given up, fighting stopped, access opened, officials resigning, in nynorsk. */
export const retreat: readonly EventLine[] = [
  withdraws('trekkje seg tilbake', 'withdraw', ['[Soldatane](source) [trekte seg tilbake](trigger) frå torget.', '[Hæren](source) har [trekt seg tilbake](trigger).'], { unless: ['@sport'] }),
  withdraws('dra seg tilbake', 'withdraw', '[Styrkane](source) [drog seg tilbake](trigger) frå grensa.', { unless: ['@sport'] }),
  withdraws('trekkje seg attende', 'withdraw', '[Opprørarane](source) [trekte seg attende](trigger) til fjells.', { unless: ['@sport'] }),
  withdraws('trekkje seg ut', 'withdraw', '[Styrkane](source) [trekte seg ut](trigger) av byen.', { unless: [...treaties, '@sport'] }),
  withdraws('trekkje ut', 'withdraw', '[Frankrike](source) [trekkjer ut](trigger) soldatane frå Tsjad.', { with: ['@troops', '@weapon'] }),
  withdraws('trekkje tilbake', 'withdraw', '[USA](source) [trekkjer tilbake](trigger) styrkane frå Niger.', { with: ['@troops', '@weapon'] }),
  withdraws('trekkje heim', 'withdraw', '[Nederland](source) [trekkjer heim](trigger) soldatane frå Mali.', { with: ['@troops'] }),
  withdraws('hente heim', 'withdraw', '[Sverige](source) [hentar heim](trigger) soldatane frå Irak.', { with: ['@troops'] }),
  withdraws('forlate', 'withdraw', '[Dei siste troppane](source) [forlét](trigger) basen i går.', { with: ['@troops', 'stridsvogn'], unless: ['@sport', 'bord', 'forhandling'] }),
  withdraws('røme', 'withdraw', '[Soldatane](source) [rømde](trigger) byen.', { with: ['@troops', 'garnison'], unless: ['fengsel'] }),
  withdraws('gje opp', 'withdraw', '[Militsen](source) [gav opp](trigger) hamnebyen.', { with: ['@territory'], unless: ['håp', '@sport', 'forsøk', 'leiting'] }),
  withdraws('levere tilbake', 'return', '[Frankrike](source) [leverte](trigger) maskene [tilbake](trigger) til [Benin](target).', { modes: [], target: ['to:til'], with: ['upos:PROPN', '@side', 'eigedom', 'kunst'] }),
  withdraws('gje tilbake', 'return', '[Storbritannia](source) [gjev](trigger) øyane [tilbake](trigger) til [Mauritius](target).', { modes: [], target: ['to:til', 'indirect'], with: ['upos:PROPN', '@side', 'eigedom'] }),

  releases('lauslate', 'release', '[Juntaen](source) [lauslét](trigger) [fire journalistar](target).'),
  releases('frigje', 'release', '[Geriljaen](source) [frigjev](trigger) [gislane](target).', { unless: ['dokument', 'bilete', 'namn', 'opplysning', 'video', 'rapport'] }),
  releases('setje fri', 'release', '[Kidnapparane](source) [sette](trigger) [presten](target) [fri](trigger).', { unless: ['@animal'] }),
  releases('sleppe fri', 'release', ['[Opprørarane](source) har [sleppt fri](trigger) [to gislar](target).', '[Tre fangar](target) [slapp fri](trigger) i dag.'], { source: ['doer'], target: ['object', 'subject'], unless: ['@animal'] }),
  releases('sleppe ut', 'release', '[Regimet](source) [slepper ut](trigger) [hundre fangar](target).', { with: ['@prisoner', 'fengsel', 'varetekt', 'arrest', 'celle'], unless: ['@animal', 'gass', 'co2'] }),
  releases('la gå', 'release', '[Politiet](source) [lèt](trigger) [studentane](target) [gå](trigger).', { with: ['@prisoner', 'student', 'politi'] }),
  releases('verte fri', 'release', '[Gislane](target) er [vortne frie](trigger).', { source: [], target: ['subject'], with: ['@prisoner'] }),
  releases('vere fri', 'release', '[Gislane](target) [er fri](trigger).', { source: [], target: ['subject'], with: ['@prisoner', 'gislar'] }),
  releases('kome fri', 'release', '[Fangane](target) [kom fri](trigger) i går.', { source: [], target: ['subject'], with: ['@prisoner'] }),
  releases('overlevere', 'hand-over', '[Militsen](source) [overleverte](trigger) [gislane](target) til Røde Kors.', { with: ['@prisoner', 'lik'] }),

  disarms('leggje ned våpena', 'disarm', '[Geriljaen](source) [la ned våpena](trigger) i Medellín.'),
  disarms('leggje ned våpna', 'disarm', '[Opprørarane](source) [la ned våpna](trigger).'),
  disarms('leggje ned våpen', 'disarm', '[Soldatane](source) må [leggje ned våpen](trigger).'),
  disarms('overgje seg', 'surrender', '[Militsen](source) [overgav seg](trigger) til [hæren](target).'),
  disarms('gje seg over', 'surrender', '[Kuppmakarane](source) [gav seg over](trigger) tidleg om morgonen.', { unless: ['@sport'] }),
  disarms('kapitulere', 'surrender', '[Byen](source) [kapitulerte](trigger) for [opprørarane](target).', { unless: ['@sport'] }),
  disarms('levere inn våpen', 'disarm', '[Opprørarane](source) [leverte inn våpen](trigger) til [FN](target).'),
  disarms('levere frå seg våpena', 'disarm', '[Krigarane](source) [leverte frå seg våpena](trigger).'),
  disarms('avvæpne', 'disarm', '[Hæren](source) [avvæpna](trigger) [militsen](target).', { target: ['object'], unless: ['smil', 'humor'] }),
  disarms('strekkje våpen', 'surrender', '[Garnisonen](source) må [strekkje våpen](trigger).', { unless: ['@sport'] }),
  disarms('melde seg for', 'surrender', '[Generalen](source) [melde seg for](trigger) [politiet](target).', { target: ['to:for'], with: ['politi', 'styresmakt', 'hær'], modes: [] }),

  ceases('stanse', 'cease', '[Israel](source) [stansa](trigger) åtaka på [Rafah](target).', { with: ['åtak', 'angrep', 'bombing', 'offensiv', 'kamphandling', 'luftåtak', 'kamp'], target: ['to:mot', 'to:på'] }),
  ceases('innstille', 'cease', '[Hæren](source) [innstilte](trigger) bombinga av [byen](target).', { with: ['åtak', 'angrep', 'bombing', 'offensiv', 'kamphandling'], target: ['to:mot', 'to:på', 'to:av'] }),
  ceases('tre i kraft', 'take-effect', 'Ei våpenkvile mellom [partane](source) [tredde i kraft](trigger) ved midnatt.', { with: ['våpenkvile', 'våpenkvileavtale'], source: ['to:mellom'], target: [] }),
  ceases('ta til å gjelde', 'take-effect', 'Våpenkvila mellom [partane](source) [tok til å gjelde](trigger) måndag.', { with: ['våpenkvile', 'våpenkvil'], source: ['to:mellom'], target: [] }),
  ceases('halde', 'keep', '[Begge sidene](source) [held](trigger) våpenkvila.', { with: ['våpenkvile'], target: [], unless: ['ikkje'] }),

  opens('sleppe inn', 'admit', '[Regimet](source) [slepper inn](trigger) [hjelpearbeidarar](target).', { target: ['object'], with: ['hjelpearbeidar', 'nødhjelp', 'naudhjelp', 'inspektør', 'observatør', 'journalist', 'lastebil', 'hjelpesending', 'medisin', 'mat', 'fn'], unless: ['mål', 'gjest', '@sport', 'ikkje'] }),
  opens('sleppe gjennom', 'admit', '[Soldatane](source) [slepper](trigger) [konvoien](target) [gjennom](trigger).', { target: ['object'], with: ['@troops', 'konvoi', 'naudhjelp', 'nødhjelp', 'hjelpesending', 'ambulanse'] }),
  opens('gje tilgang', 'admit', '[Juntaen](source) [gjev](trigger) [Røde Kors](target) [tilgang](trigger) til fengsla.', { target: ['indirect', 'object', 'to:for'], with: ['inspektør', 'observatør', 'fn', 'røde', 'hjelpeorganisasjon', 'journalist', 'fengsel', 'fange', 'anlegg'] }),
  opens('opne grense', 'open', '[Egypt](source) [opna grensa](trigger) for [flyktningar](target).', { target: ['to:for', 'to:mot'] }),
  opens('opne korridor', 'open', '[Hæren](source) [opna ein humanitær korridor](trigger) ut av byen.'),
  opens('heve', 'lift', '[Hæren](source) [heva](trigger) kringsetjinga av byen.', { with: ['kringsetjing', 'beleiring', 'blokade'], target: ['to:av', 'to:mot'] }),

  resigns('trekkje seg', 'step-down', '[Visepresidenten](source) [trekte seg](trigger) i går.', { with: ['@official', 'regjering', 'styreleiar', 'stilling', 'verv', 'ho', 'han', 'upos:PROPN', 'medlem', 'dommar'], unless: ['@sport', '@troops', 'kandidat', 'saman', 'skade', 'valkamp', 'kurs', 'søkjar', 'vitne', 'mot', 'trenar', ...treaties], no: 'Løparen trekte seg etter femti kilometer.' }),
  resigns('gå av', 'step-down', '[Forsvarsministeren](source) [går av](trigger) etter skandalen.', { unless: ['@weapon', 'sprengladning', 'bilbombe', 'skaft', 'skaftet', 'stabel', 'stabelen', 'bane', 'skot', 'bombe', 'alarm', 'pensjon', 'buss', '@sport', 'mote', 'tog', 'båt', 'brannalarm', 'eksplosjon', 'med'], no: 'Brannalarmen gjekk av midt på natta.' }),
  resigns('tre tilbake', 'step-down', '[Kanslaren](source) [tredde tilbake](trigger) etter valet.', { unless: ['@sport'] }),
  resigns('tre av', 'step-down', '[Riksadvokaten](source) [trer av](trigger) til sommaren.', { unless: ['@sport'] }),
  resigns('fråtre', 'step-down', '[Riksadvokaten](source) [fråtrer](trigger) stillinga.', { unless: ['@sport'] }),
  resigns('seie opp', 'resign', '[Hærsjefen](source) [sa opp](trigger) etter granskinga.', { with: ['@official', 'stilling', 'protest'], unless: ['avtale', 'tilsett', 'leigetakar', 'kontrakt'] }),
  resigns('levere avskilssøknad', 'resign', '[Ministeren](source) [leverte avskilssøknad](trigger).'),
  resigns('søkje avskil', 'resign', '[Generalen](source) [søkte avskil](trigger).'),
  resigns('søkje avskjed', 'resign', '[Statsråden](source) [søkte avskjed](trigger).'),
  resigns('ta hatten sin og gå', 'resign', '[Statsråden](source) [tok hatten sin og gjekk](trigger).'),
  resigns('abdisere', 'abdicate', '[Kongen](source) [abdiserte](trigger) i går.'),
  resigns('gje frå seg makta', 'step-down', '[Juntaen](source) [gav frå seg makta](trigger) i dag.'),
  resigns('overlate makta', 'step-down', '[Presidenten](source) [overlét makta](trigger) til [generalen](target).', { target: ['to:til'] }),

  withdrawal('tilbaketrekking', 'withdraw', '[Tilbaketrekkinga](trigger) av [troppane](source) er i gang.'),
  withdrawal('uttrekking', 'withdraw', '[Uttrekkinga](trigger) av [styrkane](source) tek tre veker.', { with: ['@troops', 'upos:PROPN'] }),
  withdrawal('retrett', 'withdraw', '[Retretten](trigger) til [opprørarane](source) var kaotisk.', { unless: ['yoga', 'skrive'] }),
  released('lauslating', 'release', '[Lauslatinga](trigger) av [gislane](target) vart feira.'),
  released('frigjeving', 'release', '[Frigjevinga](trigger) av [fangane](target) skjedde i natt.', { unless: ['dokument', 'bilete'] }),
  released('frigjering', 'release', '[Frigjeringa](trigger) av [gislane](target) vart stadfesta.', { with: ['@prisoner'] }),
  nounsOf('RETREAT', by)('våpenkvile', 'ceasefire', 'Ei [våpenkvile](trigger) mellom [hæren](source) og [militsen](target) tek til i natt.', { modes: ['ceasefire'], target: ['to:med'], with: ['mellom', 'tre', 'ta', 'innleie', 'byrje', 'starte', 'halde', 'råde'] }),
  nounsOf('RETREAT', by)('kampstans', 'ceasefire', 'Ein [kampstans](trigger) mellom [partane](source) tok til i dag.', { modes: ['ceasefire'], target: ['to:med'] }),
  nounsOf('RETREAT', by)('overgjeving', 'surrender', '[Overgjevinga](trigger) til [geriljaen](source) kom i natt.', { modes: ['disarm'] }),
  nounsOf('RETREAT', by)('kapitulasjon', 'surrender', '[Kapitulasjonen](trigger) kom etter to veker.', { modes: ['disarm'], unless: ['@sport', 'tysk'] }),
  nounsOf('RETREAT', of)('avvæpning', 'disarm', '[Avvæpninga](trigger) av [militsen](target) går framover.', { modes: ['disarm'] }),
  nounsOf('RETREAT', by)('avgang', 'step-down', '[Avgangen](trigger) til [ministeren](source) vart kunngjord i dag.', { modes: ['resign'], target: [], with: ['@official', 'upos:PROPN', 'regjering'], unless: ['fly', 'tog', 'buss', 'ferje', 'krav', 'krevje', 'pensjon'] }),
  nounsOf('RETREAT', by)('abdikasjon', 'abdicate', '[Abdikasjonen](trigger) til [kongen](source) tek til å gjelde fredag.', { modes: ['resign'], target: [] }),
]
