import type { EventLine } from '../../../events.ts'
import { adjectivesOf, nounsOf, verbsOf } from '../../event-line.ts'
import { against, of } from './slots.ts'

const cuts = verbsOf('SANCTION', { modes: ['discontinue'], target: ['to:med', 'to:til', 'to:mot', 'to:frå'] })
const sanctions = verbsOf('SANCTION', { target: ['to:mot', 'object', 'to:på'] })
const leaves = verbsOf('SANCTION', { modes: ['withdraw'], target: ['to:av', 'to:frå', 'object', 'to:med'] })
const expels = verbsOf('SANCTION', { modes: ['expel'], target: ['object', 'to:frå'] })
const convicts = verbsOf('SANCTION', { modes: ['convict'], target: ['object'] })
const measure = nounsOf('SANCTION', { ...against, target: ['to:mot', 'to:overfor'] })
const verdict = nounsOf('SANCTION', { source: ['genitive', 'to:frå'], target: ['to:mot', 'to:over'], modes: ['convict'] })
const expulsion = nounsOf('SANCTION', { ...of, modes: ['expel'] })
const treaties = ['avtale', 'samarbeid', 'forhandling', 'samtale', 'traktat', 'konvensjon', 'union', 'organisasjon', 'domstol', 'koalisjon', 'råd', 'nato', 'eu', 'regjering', 'allianse', 'straffedomstol', 'fredssamtale', 'parisavtalen', 'parisavtale', 'klimaavtale', 'who', 'unesco', 'ecowas', 'fn', 'helseorganisasjon', 'menneskerettsråd']

/** Relations cut back, members and diplomats expelled, courts convicting, in nynorsk. */
export const sanction: readonly EventLine[] = [
  cuts('bryte samband', 'sever', '[Mali](source) [braut dei diplomatiske sambanda](trigger) med [Ukraina](target).'),
  cuts('bryte forbindelse', 'sever', '[Mali](source) [bryt dei diplomatiske forbindelsane](trigger) med [Frankrike](target).'),
  cuts('bryte kontakt', 'sever', '[Algerie](source) [braut kontakten](trigger) med [Marokko](target).', { unless: ['radio', 'familie'] }),
  cuts('bryte band', 'sever', '[Colombia](source) [bryt banda](trigger) til [Israel](target).'),
  cuts('kutte band', 'sever', '[Nicaragua](source) [kuttar banda](trigger) til [Taiwan](target).'),
  cuts('kutte', 'cut', '[Sverige](source) [kuttar](trigger) bistanden til [Mali](target).', { with: ['bistand', 'støtte', 'samband', 'eksport', 'import', 'handel', 'samarbeid', 'gassleveranse', 'hjelp'], unless: ['rente', 'kostnad', 'utslepp', 'hår', 'tilsett'] }),
  cuts('fryse', 'freeze', '[EU](source) [frys](trigger) støtta til [Georgia](target).', { with: ['middel', 'konto', 'bistand', 'støtte', 'formue', 'verdi', 'forhold', 'samband', 'samarbeid', 'medlemskap', 'penge'], unless: ['is', 'vatn', 'pris', 'løn'], target: ['to:til', 'to:med', 'to:for', 'to:mot'] }),
  cuts('stanse', 'suspend', '[Danmark](source) [stansar](trigger) våpeneksporten til [Israel](target).', { with: ['bistand', 'støtte', 'våpeneksport', 'våpeneksporten', 'våpensal', 'eksport', 'import', 'utbetaling', 'våpenleveranse', 'gassleveranse', 'samarbeid', 'handel', 'leveranse', 'utviklingshjelp', 'våpenhjelp'], unless: ['åtak', 'feil', 'snø', 'straumbrot'] }),
  cuts('stoppe', 'suspend', '[Tyrkia](source) [stoppar](trigger) handelen med [Israel](target).', { with: ['bistand', 'støtte', 'våpeneksport', 'våpensal', 'eksport', 'import', 'utbetaling', 'handel', 'leveranse', 'våpenhjelp'] }),
  cuts('halde tilbake', 'withhold', '[Verdsbanken](source) [held tilbake](trigger) lånet til [Uganda](target).', { with: ['lån', 'bistand', 'støtte', '@money', 'våpen'], unless: ['informasjon', 'opplysning', 'gisel', 'tåre'] }),
  cuts('suspendere', 'suspend', '[Unionen](source) [suspenderer](trigger) [Gabon](target).', { target: ['object', 'to:med', 'to:frå'], unless: ['@sport', 'grunnlov'], with: ['upos:PROPN', 'land', 'avtale', '@side', 'medlemskap', 'samarbeid', 'bistand', 'medlem', '@official'] }),
  cuts('avbryte', 'break-off', '[Sør-Korea](source) [avbryt](trigger) samarbeidet med [Moskva](target).', { with: ['samarbeid', 'samband', 'bistand', 'handel', 'avtale', 'forhandling'] }),
  cuts('seie opp', 'terminate', '[Niger](source) [sa opp](trigger) forsvarsavtalen med [Frankrike](target).', { with: ['@agreement', 'pakt'], unless: ['straum', 'mobil', 'leige'] }),
  cuts('stengje ambassade', 'close', '[Argentina](source) [stengjer ambassaden](trigger) i [Managua](target).', { target: ['to:i'] }),
  cuts('kalle heim', 'recall', '[Chile](source) [kallar heim](trigger) ambassadøren frå [Israel](target).', { with: ['@diplomat'], modes: ['withdraw'], target: ['to:frå', 'to:i'] }),
  cuts('dra inn', 'revoke', '[Politiet](source) [drog inn](trigger) passet til [dommaren](target).', { with: ['visum', 'akkreditering', 'lisens', 'pass', 'løyve', 'konsesjon'], target: ['to:til', 'to:frå'], modes: [] }),
  sanctions('innføre sanksjon', 'sanction', '[EU](source) [innfører sanksjonar](trigger) mot [Kviterussland](target).'),
  sanctions('innføre toll', 'impose', '[Kina](source) [innfører toll](trigger) på vin frå [Australia](target).', { target: ['to:frå', 'to:mot', 'to:på'] }),
  sanctions('innføre', 'impose', '[Kina](source) [innførte](trigger) importforbod mot [Japan](target).', { with: ['sanksjon', 'embargo', 'toll', 'straffetoll', 'importforbod', 'eksportforbod', 'innreiseforbod', 'boikott', 'handelsblokade', 'våpenembargo', 'tollsats'], target: ['to:mot', 'to:frå', 'to:på', 'to:for'] }),
  sanctions('påleggje toll', 'impose', '[USA](source) [pålegg toll](trigger) på varer frå [Brasil](target).', { target: ['to:frå', 'to:mot'] }),
  sanctions('vedta sanksjon', 'sanction', '[Tryggingsrådet](source) [vedtok sanksjonar](trigger) mot [militsen](target).'),
  sanctions('skjerpe', 'tighten', '[EU](source) [skjerpar](trigger) sanksjonane mot [Iran](target).', { with: ['sanksjon', 'embargo'] }),
  sanctions('utvide sanksjon', 'tighten', '[Noreg](source) [utvidar sanksjonane](trigger) mot [Russland](target).'),
  sanctions('slutte seg til', 'join', '[Noreg](source) [sluttar seg til](trigger) sanksjonane mot [Iran](target).', { with: ['sanksjon', 'boikott', 'embargo'], target: ['to:mot'] }),
  sanctions('svarteliste', 'blacklist', '[USA](source) [svartelistar](trigger) [selskapet](target).', { target: ['object'] }),
  sanctions('terrorstemple', 'blacklist', '[USA](source) [terrorstemplar](trigger) [militsen](target).', { target: ['object'] }),
  sanctions('bøteleggje', 'fine', '[Tilsynet](source) [bøtela](trigger) [selskapet](target) for mutingar.', { target: ['object'], unless: ['bilist', 'sjåfør', 'parkering'] }),
  leaves('trekkje seg ut', 'withdraw', '[Niger](source) [trekkjer seg ut](trigger) av [unionen](target).', { with: treaties, unless: ['@troops', '@sport'] }),
  leaves('trekkje seg frå', 'withdraw', '[Burundi](source) [trekkjer seg frå](trigger) [domstolen](target).', { with: treaties, unless: ['@sport', '@troops'], target: ['to:frå'] }),
  leaves('melde seg ut', 'withdraw', '[Mali](source) [melder seg ut](trigger) av [samarbeidet](target).', { unless: ['fagforeining', 'statskyrkje', 'klubb'] }),
  leaves('tre ut av', 'withdraw', '[Partiet](source) [trer ut av](trigger) [koalisjonen](target).', { target: ['to:av'] }),
  leaves('gå ut av', 'withdraw', '[Senterpartiet](source) [går ut av](trigger) [regjeringa](target).', { with: treaties, target: ['to:av'] }),
  leaves('forlate', 'walk-out', '[Delegasjonen](source) [forlét](trigger) [forhandlingane](target) i protest.', { with: ['forhandling', 'samtale', 'forhandlingsbord', 'union', 'koalisjon', 'toppmøte'] }),
  leaves('gå frå forhandlingsbordet', 'walk-out', '[Arbeidsgjevarane](source) [gjekk frå forhandlingsbordet](trigger).'),
  expels('utvise', 'expel', '[Tsjekkia](source) [utviste](trigger) [den russiske diplomaten](target).', { with: ['@diplomat', 'spion', 'etterretningsoffiser'], unless: ['@sport', 'dommar'] }),
  expels('kaste ut', 'expel', '[Mali](source) [kasta ut](trigger) [ambassadøren](target).', { with: ['@diplomat', 'medlemsland', 'medlem', 'landsby', 'befolkning'], unless: ['leigetakar', 'gjest', 'vindauge', '@sport', 'bar'] }),
  expels('ekskludere', 'expel', '[Partiet](source) [ekskluderte](trigger) [senatoren](target).', { unless: ['@sport'] }),
  expels('stengje ute', 'bar', '[Organisasjonen](source) [stengjer](trigger) [Russland](target) [ute](trigger).', { unless: ['@sport', 'doping'] }),
  expels('fordrive', 'drive-out', '[Militsen](source) [fordreiv](trigger) [tusen familiar](target) frå dalen.', { unless: ['tid', 'keisemd'] }),
  expels('jage', 'drive-out', '[Busetjarane](source) [jaga](trigger) [bøndene](target) frå jorda.', { with: ['@civilians', 'innbyggjar', 'landsby'], unless: ['@animal', '@sport', 'rekord'] }),
  expels('avsetje', 'depose', '[Parlamentet](source) [avsette](trigger) [presidenten](target).', { modes: [], with: ['@official', 'regjering', 'upos:PROPN', 'dommar'], unless: ['tid', 'penge', '@money'] }),
  expels('avskjedige', 'dismiss', '[Presidenten](source) [avskjediga](trigger) [hærsjefen](target).', { modes: [], with: ['@official', '@troops', 'dommar', 'upos:PROPN', 'offiser', 'regjering'], unless: ['@sport', 'trenar'] }),
  expels('gje avskil', 'dismiss', '[Kongen](source) [gav](trigger) [generalen](target) [avskil](trigger).', { modes: [], target: ['indirect', 'object'] }),
  expels('gje sparken', 'dismiss', '[Presidenten](source) [gav](trigger) [hærsjefen](target) [sparken](trigger).', { modes: [], target: ['indirect', 'object'], unless: ['@sport', 'trenar'] }),
  expels('styrte', 'overthrow', '[Generalane](source) [styrta](trigger) [presidenten](target).', { modes: [], with: ['president', 'regjering', 'diktator', 'konge', 'regime', 'styre', 'statsminister', '@official'], unless: ['fly', 'helikopter', 'regn', 'saman', 'ned'] }),
  convicts('dømme', 'convict', ['[Retten](source) [dømde](trigger) [smuglaren](target) til ni års fengsel.', '[Redaktøren](target) er [dømd](trigger) til fire år i fengsel.'], { unless: ['@sport', 'straffespark', 'offside', 'nord', 'ned'], with: ['til', 'for', 'domstol', 'rett', 'tingrett', 'lagmannsrett', 'fengsel', '@crime'], no: 'Dommaren dømde straffespark.' }),
  convicts('domfelle', 'convict', '[Tingretten](source) [domfelte](trigger) [banksjefen](target).'),
  convicts('kjenne skuldig', 'convict', '[Juryen](source) [kjende](trigger) [generalen](target) [skuldig](trigger).'),
  convicts('finne skuldig', 'convict', '[Domstolen](source) [fann](trigger) [ministeren](target) [skuldig](trigger).'),
  adjectivesOf('SANCTION', { modes: ['convict'], source: [], target: ['subject'] })('kjend skuldig', 'convict', '[Generalen](target) er [kjend skuldig](trigger) i underslag.'),
  adjectivesOf('SANCTION', { modes: ['convict'], source: [], target: ['subject'] })('kjent skuldig', 'convict', '[Ministeren](target) vart [kjent skuldig](trigger).'),
  convicts('felle dom', 'convict', '[Retten](source) [felte dom](trigger) over [generalen](target).', { target: ['to:over', 'to:mot'] }),
  convicts('straffe', 'punish', '[EU](source) [straffar](trigger) [Ungarn](target) for lovbrota.', { with: ['upos:PROPN', '@side', '@official', 'domstol'], unless: ['@sport', 'seg', 'veljar'], modes: [] }),

  measure('sanksjon', 'sanction', ['[Sanksjonane](trigger) mot [Iran](target) rammar hardt.', 'EU varsla nye [sanksjonar](trigger) mot [Russland](target).'], { unless: ['oppheve', 'lette', 'lempe', 'løfte', '@sport'] }),
  measure('embargo', 'sanction', '[Embargoen](trigger) mot [Cuba](target) held fram.', { unless: ['oppheve', 'lette'] }),
  measure('våpenembargo', 'sanction', '[Våpenembargoen](trigger) mot [Sudan](target) er vedteken.'),
  measure('straffetoll', 'impose', '[Straffetollen](trigger) mot [Brasil](target) er innført.'),
  measure('importforbod', 'impose', '[Importforbodet](trigger) mot [Japan](target) gjeld fisk.'),
  measure('innreiseforbod', 'impose', '[Innreiseforbodet](trigger) mot [dommarane](target) vekkjer harme.'),
  expulsion('utvising', 'expel', '[Utvisinga](trigger) av [diplomatane](target) vart svara på.', { with: ['@diplomat'], unless: ['@sport'] }),
  expulsion('eksklusjon', 'expel', '[Eksklusjonen](trigger) av [senatoren](target) er endeleg.'),
  expulsion('fordriving', 'drive-out', '[Fordrivinga](trigger) av [bøndene](target) held fram.'),
  nounsOf('SANCTION', of)('avsetjing', 'depose', '[Avsetjinga](trigger) av [presidenten](target) vekkjer uro.'),
  verdict('dom', 'convict', '[Dommen](trigger) mot [redaktøren](target) fall i dag.', { with: ['mot', 'over', 'fengsel', 'felle', 'falle', 'få'], unless: ['@sport', 'smak', '@culture'] }),
  verdict('dødsdom', 'convict', '[Dødsdommen](trigger) mot [opposisjonsleiaren](target) er stadfesta.'),
  verdict('fengselsdom', 'convict', '[Fengselsdommen](trigger) mot [legen](target) vekkjer sinne.'),
]
