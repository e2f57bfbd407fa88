import type { EventLine } from '../../../events.ts'
import { nounsOf, verbsOf } from '../../event-line.ts'
import { to, together } from './slots.ts'

const joins = verbsOf('COOPERATE', { target: ['to:med', 'to:til'], mutual: true })
const joint = nounsOf('COOPERATE', together)
const gives = verbsOf('AID', { target: ['indirect', 'to:til', 'to:for'] })
const help = nounsOf('AID', to)

/** Gain on both sides in nynorsk. */
export const cooperate: readonly EventLine[] = [
  joins('samarbeide', 'cooperate', '[Marokko](source) og Spania [samarbeider](trigger) om grensekontrollen.', { with: ['upos:PROPN', '@side', '@police', '@troops'], no: 'Elevane samarbeider om eit prosjekt.' }),
  joins('øve saman', 'exercise', '[Sverige](source) og Finland [øver saman](trigger).'),
  joins('patruljere saman', 'patrol', '[Japan](source) og Filippinane [patruljerer saman](trigger) i sundet.'),
  joins('gjenopne grense', 'reopen', '[Niger](source) [gjenopnar grensa](trigger) mot [Benin](target).', { target: ['to:mot', 'to:med', 'to:til'] }),
  joins('gjenoppta handel', 'trade', '[India](source) [gjenopptek handelen](trigger) med [Pakistan](target).'),
  joins('utlevere', 'extradite', '[Thailand](source) [utleverte](trigger) hackaren til [Nederland](target).', { target: ['to:til'], mutual: false, unless: ['vare', 'pakke', 'post', 'dokument'] }),
  joins('dele etterretning', 'share', '[Storbritannia](source) [deler etterretning](trigger) med [Ukraina](target).'),
  joins('utveksle fange', 'exchange', '[Russland](source) og Ukraina [utveksla fangar](trigger).'),
  joins('utveksle', 'exchange', '[Hæren](source) og opprørarane har [utveksla](trigger) krigsfangar.', { with: ['@prisoner', 'krigsfange', 'diplomat'] }),
  joins('byte fange', 'exchange', '[Partane](source) [bytte fangar](trigger) ved grensa.'),
  joins('slå seg saman', 'join', '[Dei to partia](source) [slår seg saman](trigger) før valet.', { with: ['parti', '@troops', '@side', 'fagforbund'] }),
  joins('skipe allianse', 'ally', '[Tre opprørsgrupper](source) [skipa ein allianse](trigger).'),
  joins('danne allianse', 'ally', '[Dei tre statane](source) [danna ein allianse](trigger).'),
  joins('danne regjering', 'coalition', '[Bondepartiet](source) [dannar regjering](trigger) med [Arbeidarpartiet](target).'),
  joins('inngå samarbeid', 'cooperate', '[Noreg](source) [inngår eit samarbeid](trigger) med [Namibia](target).', { with: ['upos:PROPN', '@side'] }),
  joins('utvide samarbeid', 'cooperate', '[Noreg](source) [utvidar samarbeidet](trigger) med [Moldova](target).', { with: ['upos:PROPN', '@side'] }),

  joint('militærøving', 'exercise', 'Ei felles [militærøving](trigger) mellom [India](source) og [Nepal](target) startar i dag.', { with: ['felles', 'saman', 'mellom'] }),
  joint('øving', 'exercise', 'Ei felles [øving](trigger) mellom [Polen](source) og [Litauen](target) er i gang.', { with: ['felles', 'mellom'], unless: ['brann', 'yoga'] }),
  joint('patrulje', 'patrol', 'Ein felles [patrulje](trigger) mellom [Japan](source) og [Filippinane](target) er i gang.', { with: ['felles', 'mellom'] }),
  joint('fangeutveksling', 'exchange', '[Fangeutvekslinga](trigger) mellom [partane](source) varte ein time.'),
  joint('utlevering', 'extradite', '[Utleveringa](trigger) av hackaren til [Nederland](target) skjer i dag.', { source: ['genitive', 'to:frå'], target: ['to:til'], unless: ['vare', 'pakke'] }),
  joint('samarbeid', 'cooperate', '[Samarbeidet](trigger) mellom [Noreg](source) og [Ghana](target) er i gang.', { with: ['mellom'], unless: ['skule', 'klubb', 'foreining'] }),
]

/** Help and money given in nynorsk. */
export const aid: readonly EventLine[] = [
  gives('gje', 'give', ['[Sverige](source) [gjev](trigger) 80 millionar euro til [Sudan](target).', '[Danmark](source) [gav](trigger) [Ukraina](target) nye kampfly.', '[Tyskland](source) [gir](trigger) bistand til [flyktningane](target).'], { with: ['@money', '@aid', '@weapon', 'asyl', 'opphald', 'husly', 'vern'], unless: ['opp', 'ut', 'vidare', 'etter', 'seg', 'bot', 'tap', 'overskot', 'erstatning', 'skulda', 'premie', 'avkasting', '@sport', 'straff', 'elev', 'kunde'], no: 'Stormen gjev store tap for bonden.' }),
  gives('løyve', 'grant', '[Stortinget](source) [løyver](trigger) to milliardar kroner til [Moldova](target).', { with: ['upos:PROPN', '@aid', 'offer', 'flyktning', '@side'] }),
  gives('donere', 'donate', '[Selskapet](source) [donerte](trigger) fem millionar til [FN](target).', { unless: ['nyre', 'blod', 'organ'] }),
  gives('overføre', 'transfer', '[Noreg](source) [overførte](trigger) 90 millionar kroner til [FN](target).', { with: ['@money'], unless: ['konto', 'svindlar', 'bank', 'spelar'] }),
  gives('låne ut', 'lend', '[Pengefondet](source) [låner ut](trigger) ein milliard dollar til [Kenya](target).', { unless: ['spelar', 'klubb', 'bok', 'bibliotek'] }),
  gives('sende', 'send', ['[Japan](source) [sende](trigger) telt til [flyktningane](target).', '[Tyskland](source) [sender](trigger) luftvern til [Ukraina](target).'], { with: ['@aid', '@weapon', '@money'], unless: ['melding', 'brev', 'signal', 'sak', 'faktura', '@sport', 'beskjed', '@troops', 'fregatt', 'krigsskip', 'hangarskip', 'rakett', 'kampfly', 'bilete', 'video', 'direkte', 'front', 'tilbake', 'ut', 'søknad', 'seg', 'delegasjon', 'utsending', 'mot'], no: 'Ho sende eit brev til mora.' }),
  gives('levere', 'deliver', '[Tyskland](source) [leverer](trigger) stridsvogner til [Ukraina](target).', { with: ['@aid', '@weapon'], unless: ['kunde', 'avis', 'post', '@sport', 'tilbake', 'inn'] }),
  gives('forsyne', 'supply', '[Iran](source) [forsyner](trigger) [militsen](target) med rakettar.', { with: ['@aid', '@weapon'], target: ['object', 'indirect'] }),
  gives('væpne', 'arm', '[Nabolandet](source) [væpnar](trigger) [opprørarane](target).', { target: ['object'], with: ['@troops', '@side', 'upos:PROPN'], unless: ['seg'] }),
  gives('hjelpe', 'help', '[Røde Kors](source) [hjelper](trigger) [flyktningane](target) på øya.', { target: ['object', 'indirect'], with: ['flyktning', 'migrant', 'offer', 'overlevande', 'upos:PROPN', 'sivil', 'evakuert'], unless: ['til', '@sport', 'lekse', 'ikkje', 'lite', 'mot', '@science'] }),
  gives('støtte økonomisk', 'fund', '[Fondet](source) [støttar](trigger) [skulane](target) [økonomisk](trigger).', { target: ['object'] }),
  gives('støtte med', 'fund', '[EU](source) [støttar](trigger) [Moldova](target) [med](trigger) 90 millionar euro.', { target: ['object'], with: ['@money', '@weapon', '@aid'] }),
  gives('finansiere', 'fund', '[Golfstaten](source) [finansierer](trigger) [militsen](target).', { target: ['object'], with: ['@troops', '@side', 'terror', 'upos:PROPN', '@aid'] }),
  gives('ettergje', 'forgive', '[Banken](source) [ettergjev](trigger) lånet til [Tsjad](target).'),
  gives('slette gjeld', 'forgive', '[Kina](source) [slettar gjelda](trigger) til [Zambia](target).'),
  gives('innvilge', 'grant', '[Canada](source) [innvilga](trigger) [dissidenten](target) asyl.', { with: ['asyl', 'lån', 'kreditt', 'støtte', 'opphald'], target: ['indirect', 'object', 'to:til'] }),
  gives('gje asyl', 'grant', '[Ecuador](source) [gav](trigger) [varslaren](target) [asyl](trigger).', { target: ['indirect', 'object', 'to:til'] }),
  gives('gje husly', 'shelter', '[Klosteret](source) [gav](trigger) [flyktningane](target) [husly](trigger).', { target: ['indirect', 'object', 'to:til'] }),
  gives('huse', 'shelter', '[Landsbyen](source) [husar](trigger) [tusen flyktningar](target).', { target: ['object'], with: ['flyktning', 'migrant', 'evakuert'] }),
  gives('ta imot', 'admit', '[Tyskland](source) [tok imot](trigger) [200 flyktningar](target).', { target: ['object'], with: ['flyktning', 'migrant', 'asylsøkjar', 'pasient', 'skadd', 'skade', 'såra', 'evakuert', 'barn'], unless: ['ikkje', 'barnehage', 'skule'] }),
  gives('redde', 'rescue', '[Kystvakta](source) [redda](trigger) [60 migrantar](target) i sundet.', { target: ['object'], with: ['migrant', 'flyktning', 'gissel', 'gisel', 'overlevande', 'sjømann', 'gruvearbeidar', 'båtflyktning'], unless: ['@animal', '@sport'], no: 'Keeperen redda straffesparket.' }),
  gives('berge', 'rescue', '[Kystvakta](source) [berga](trigger) [ti migrantar](target).', { target: ['object'], with: ['migrant', 'flyktning', 'gisel', 'sjømann'], unless: ['@animal'] }),
  gives('frigjere', 'free', '[Hæren](source) [frigjorde](trigger) [gislane](target) i natt.', { target: ['object'], with: ['@prisoner', 'kvinne', 'jente', 'barn', 'elev'], unless: ['by', 'landsby', '@animal', 'tid'] }),
  gives('evakuere', 'evacuate', '[Italia](source) [evakuerte](trigger) [300 sivile](target) frå Sudan.', { target: ['object'], with: ['upos:PROPN', 'sivil', 'diplomat', 'borgar', 'statsborgar'], unless: ['brann', 'flaum', 'ras', 'røyk', 'bombetrugsmål', 'orkan', 'skred'] }),
  gives('nå fram', 'reach', 'Konvoien med nødhjelp har [nådd fram](trigger) til [Rafah](target).', { source: [], with: ['nødhjelp', 'naudhjelp', 'hjelpesending', 'konvoi', 'forsyning', 'medisin', 'bistand'] }),
  gives('dele ut', 'distribute', '[Røde Kors](source) [delte ut](trigger) mat til [flyktningane](target).', { with: ['@aid'] }),
  gives('bidra med', 'contribute', '[Island](source) [bidreg med](trigger) fem millionar til [FN](target).', { with: ['@money', '@aid', '@weapon'] }),
  gives('yte', 'provide', '[Kyrkja](source) [yter](trigger) hjelp til [flyktningane](target).', { with: ['@aid'], unless: ['@sport'] }),
  gives('kome til unnsetning', 'rescue', '[Kystvakta](source) [kom](trigger) [fiskarane](target) [til unnsetning](trigger).', { target: ['indirect', 'object', 'to:for'] }),
  gives('kome til hjelp', 'help', '[Naboane](source) [kom](trigger) [bøndene](target) [til hjelp](trigger).', { target: ['indirect', 'object'] }),
  gives('betale erstatning', 'compensate', '[Staten](source) [betaler erstatning](trigger) til [ofra](target).'),
  gives('gje erstatning', 'compensate', '[Regjeringa](source) [gjev](trigger) [urfolket](target) [erstatning](trigger).', { target: ['indirect', 'object', 'to:til'] }),
  gives('trene opp', 'train', '[Britane](source) [trenar opp](trigger) [ukrainske soldatar](target).', { target: ['object'], with: ['@troops', '@police'] }),

  help('naudhjelp', 'aid', '[Naudhjelpa](trigger) frå [Noreg](source) kom fram.', { with: ['frå', 'til'] }),
  help('nødhjelp', 'aid', '[Nødhjelpa](trigger) frå [Sverige](source) kom fram.', { with: ['frå', 'til'] }),
  help('bistand', 'aid', '[Bistanden](trigger) frå [Sverige](source) aukar.', { with: ['frå', 'upos:PROPN'] }),
  help('hjelp', 'help', '[Hjelpa](trigger) frå [Kina](source) kom fram.', { with: ['frå'] }),
  help('militærhjelp', 'aid', '[Militærhjelpa](trigger) til [Ukraina](target) er på veg.'),
  help('våpenhjelp', 'aid', 'Ny [våpenhjelp](trigger) til [Ukraina](target) er på veg.'),
  help('våpenleveranse', 'deliver', '[Våpenleveransen](trigger) frå [Iran](source) er komen.'),
  help('hjelpesending', 'aid', 'Ei [hjelpesending](trigger) frå [Tyrkia](source) er komen fram.'),
  help('naudlån', 'lend', 'Eit [naudlån](trigger) til [Pakistan](target) er utbetalt.'),
  help('donasjon', 'donate', 'Ein [donasjon](trigger) frå [Qatar](source) er komen.'),
  help('evakuering', 'evacuate', '[Evakueringa](trigger) av [diplomatar](target) held fram.', { source: ['genitive'], target: ['to:av'], with: ['diplomat', 'sivil', 'borgar', 'statsborgar'], unless: ['brann', 'flaum', 'ras'] }),
  help('asyl', 'grant', '[Varslaren](target) fekk [asyl](trigger) i [Ecuador](source).', { source: ['to:i', 'to:frå'], target: ['to:til', 'to:for'], unless: ['søkje', 'søknad', 'be', 'avslag', 'rett'] }),
]
