import type { EventLine } from '../../../events.ts'
import { nounsOf, verbsOf } from '../../event-line.ts'
import { against, of } from './slots.ts'

const arrests = verbsOf('COERCE', { modes: ['arrest'], target: ['object'] })
const arrested = nounsOf('COERCE', { ...of, modes: ['arrest'] })
const deports = verbsOf('COERCE', { modes: ['deport'], target: ['object'] })
const deportation = nounsOf('COERCE', { ...of, modes: ['deport'] })
const seizes = verbsOf('COERCE', { modes: ['seize'] })
const seizure = nounsOf('COERCE', { ...against, modes: ['seize'], target: ['to:mot', 'to:hos', 'to:av', 'to:i', 'to:på'] })
const restricts = verbsOf('COERCE', { modes: ['restrict'], target: ['to:mot', 'to:for', 'object'] })
const restriction = nounsOf('COERCE', { ...against, modes: ['restrict'] })
const censors = verbsOf('COERCE', { modes: ['censor'] })
const withholds = verbsOf('COERCE', { modes: ['withhold'], target: ['to:til', 'to:for', 'to:i'] })
const declares = verbsOf('COERCE', { target: ['to:i', 'to:mot', 'to:for'] })
const emergency = nounsOf('COERCE', { source: ['genitive'], target: ['to:i', 'to:for'] })
const hacking = nounsOf('COERCE', { ...against, modes: ['cyber'] })
const disaster = ['flaum', 'skogbrann', 'jordskjelv', 'orkan', 'tørke', 'vulkan', 'utbrot', 'virus', 'ebola', 'smitte']

/** Power used against somebody short of violence in nynorsk. */
export const coerce: readonly EventLine[] = [
  arrests('arrestere', 'arrest', ['[Politiet](source) [arresterte](trigger) [generalen](target).', '[To journalistar](target) vart [arresterte](trigger) i Minsk.'], { unless: ['@sport', 'dommar'] }),
  arrests('pågripe', 'arrest', '[Politiet](source) [pågreip](trigger) [tre menn](target) ved grensa.'),
  arrests('anhalde', 'detain', '[Politiet](source) har [anhalde](trigger) [studentane](target).'),
  arrests('internere', 'intern', '[Juntaen](source) [internerte](trigger) [opposisjonsleiarane](target).'),
  arrests('fengsle', 'jail', '[Regimet](source) [fengsla](trigger) [diktaren](target).', { unless: ['lesar', 'publikum', 'roman'] }),
  arrests('varetektsfengsle', 'remand', '[Tingretten](source) [varetektsfengsla](trigger) [mannen](target) i fire veker.'),
  arrests('setje i fengsel', 'jail', '[Diktatoren](source) [sette](trigger) [biskopen](target) [i fengsel](trigger).'),
  arrests('kaste i fengsel', 'jail', '[Regimet](source) [kasta](trigger) [advokaten](target) [i fengsel](trigger).'),
  arrests('setje i husarrest', 'house-arrest', '[Juntaen](source) [sette](trigger) [presidenten](target) [i husarrest](trigger).'),
  arrests('sitje i husarrest', 'house-arrest', '[Opposisjonsleiaren](target) [sit i husarrest](trigger).', { source: [], target: ['subject'] }),
  arrests('sitje fengsla', 'jail', '[Diktaren](target) [sit fengsla](trigger) i Minsk.', { source: [], target: ['subject'] }),
  arrests('sitje i varetekt', 'remand', '[Generalen](target) [sit i varetekt](trigger).', { source: [], target: ['subject'] }),
  arrests('sitje i fengsel', 'jail', '[Generalen](target) [sit i fengsel](trigger).', { source: [], target: ['subject'] }),
  arrests('vere i husarrest', 'house-arrest', '[Presidenten](target) er [i husarrest](trigger).', { source: [], target: ['subject'] }),
  arrests('ta i forvaring', 'detain', '[Politiet](source) [tok](trigger) [aktivisten](target) [i forvaring](trigger).'),
  arrests('føre bort', 'detain', '[Politiet](source) [førte bort](trigger) [presten](target) i handjarn.', { with: ['@police', 'handjarn', 'soldat'] }),
  deports('deportere', 'deport', '[Tyrkia](source) [deporterte](trigger) [journalisten](target).'),
  deports('utvise', 'deport', ['[Danmark](source) [utviser](trigger) [imamen](target).', '[Legen](target) vart [utvist](trigger) frå landet.'], { unless: ['@sport', '@diplomat', 'varsemd', 'tolmod', 'dommar', 'skjøn', 'kort', 'sjølvmeistring', 'atterhald', 'interesse', 'vilje', 'mot', 'styrke', 'åtferd'] }),
  deports('sende ut av landet', 'deport', '[Regjeringa](source) [sende](trigger) [asylsøkjarane](target) [ut av landet](trigger).'),
  deports('kaste ut av landet', 'deport', '[Juntaen](source) [kasta](trigger) [legen](target) [ut av landet](trigger).'),
  deports('tvangsreturnere', 'deport', '[Hellas](source) [tvangsreturnerte](trigger) [migrantane](target).'),
  deports('tvangssende', 'deport', '[Noreg](source) [tvangssender](trigger) [familien](target) til Kabul.'),
  deports('tvangsflytte', 'deport', '[Hæren](source) [tvangsflytta](trigger) [bøndene](target).'),
  seizes('beslagleggje', 'seize', '[Tollvesenet](source) har [beslaglagt](trigger) våpen i hamna.', { target: ['to:hos', 'to:frå'] }),
  seizes('ta beslag i', 'seize', '[Politiet](source) [tok beslag i](trigger) mobilane til [aktivistane](target).', { target: ['to:til', 'to:hos', 'to:frå'] }),
  seizes('konfiskere', 'seize', '[Regimet](source) [konfiskerte](trigger) eigedomen til [opposisjonen](target).', { target: ['to:til', 'to:frå', 'to:hos'] }),
  seizes('fråta', 'strip', '[Styresmaktene](source) [fråtok](trigger) [advokaten](target) løyvet.', { target: ['indirect', 'object'], modes: [], unless: ['poeng', '@sport', 'siger'], with: ['pass', 'statsborgarskap', 'løyve', 'lisens', 'fridom', 'mobil', 'immunitet', 'akkreditering'] }),
  seizes('ransake', 'search', '[Politiet](source) [ransaka](trigger) [kontora](target).', { unless: ['skuff', 'lomme', 'minne'] }),
  seizes('gjennomsøkje', 'search', '[Soldatane](source) [gjennomsøkte](trigger) [landsbyen](target).', { with: ['@police', '@troops', 'hus', 'kontor'], unless: ['sakna', 'hund', 'drone', 'frivillig'] }),
  seizes('borde', 'board', '[Kystvakta](source) [borda](trigger) [tankskipet](target).'),
  seizes('aksjonere mot', 'raid', '[Politiet](source) [aksjonerte mot](trigger) [moskeen](target).', { with: ['@police', 'tollvesen'], target: ['to:mot'] }),
  seizes('slå til mot', 'raid', '[Politiet](source) [slo til mot](trigger) [lageret](target).', { with: ['@police', '@crime', 'aksjon'], target: ['to:mot'] }),
  seizes('nasjonalisere', 'nationalise', '[Regjeringa](source) [nasjonaliserte](trigger) [gruveselskapet](target).'),
  restricts('stengje', 'close', '[Styresmaktene](source) [stengde](trigger) grenseovergangen mot [Pakistan](target).', { with: ['grense', 'grenseovergang', 'luftrom', 'grensepost', 'moské', 'universitet', 'partikontor'], unless: ['snø', 'ras', 'uvêr', 'vind', 'storm', 'demonstrant', 'aktivist', 'korona', 'vedlikehald', 'fjellovergang', '@network', 'skodde', 'bonde'], no: 'Fjellovergangen er stengd på grunn av snø.' }),
  restricts('lukke grense', 'close', '[Niger](source) [lukka grensa](trigger) mot [Benin](target).'),
  restricts('sperre av', 'cordon', '[Politiet](source) [sperra av](trigger) [regjeringskvartalet](target).', { unless: ['ulukke', 'brann', 'ras', 'gasslekkasje', 'område'] }),
  restricts('forby', 'ban', '[Juntaen](source) [forbyr](trigger) [partiet](target).', { unless: ['røyking', 'snus', 'mobil', 'plast', '@animal', 'elsparkesykkel', 'energidrikk'], with: ['@side', '@protest', 'demonstrasjon', 'parti', 'organisasjon', 'forsamling', 'hijab', 'språk', 'koranbrenning', 'fagforeining', 'upos:PROPN', 'avis', 'kvinne'] }),
  restricts('løyse opp', 'dissolve', '[Presidenten](source) [løyste opp](trigger) [parlamentet](target).', { with: ['parlament', 'nasjonalforsamling', 'parti', 'regjering', 'demonstrasjon', 'organisasjon', 'kongress'], unless: ['vatn', 'sukker', '@science'] }),
  restricts('bryte opp', 'disperse', '[Politiet](source) [braut opp](trigger) [demonstrasjonen](target).', { with: ['demonstrasjon', 'leir', 'teltleir', 'protest'] }),
  restricts('drive tilbake', 'push-back', '[Politiet](source) [dreiv](trigger) [demonstrantane](target) [tilbake](trigger).', { with: ['demonstrant', 'mengd', 'folkemengd', 'migrant'], target: ['object'] }),
  restricts('presse tilbake', 'push-back', '[Soldatane](source) [pressa](trigger) [demonstrantane](target) [tilbake](trigger).', { with: ['demonstrant', 'mengd', 'folkemengd', 'folk', 'migrant'], target: ['object'] }),
  restricts('avvise', 'push-back', '[Grensevaktene](source) [avviste](trigger) [flyktningane](target) ved grensa.', { with: ['migrant', 'flyktning', 'asylsøkjar', 'innreise'], target: ['object'], unless: ['forslag', 'krav', 'påstand', 'kritikk'] }),
  restricts('rydde', 'clear', '[Politiet](source) [rydda](trigger) [teltleiren](target).', { with: ['okkupant', 'husokkupant', 'flyktningleir', 'migrant', 'teltleir', 'leir', 'demonstrant', 'barrikade', 'vegsperring', 'torg'], unless: ['mine', 'snø', 'søppel'] }),
  restricts('kringsetje', 'besiege', '[Hæren](source) [kringsette](trigger) [byen](target).', { target: ['object'], with: ['@territory'] }),
  restricts('beleire', 'besiege', '[Opprørarane](source) [beleirar](trigger) [byen](target).', { target: ['object'], unless: ['journalist', 'turist'] }),
  restricts('fjerne', 'remove', '[Politiet](source) [fjerna](trigger) [demonstrantane](target) frå vegen.', { with: ['demonstrant', 'aktivist'], target: ['object'] }),
  restricts('overvake', 'spy', '[Etterretninga](source) [overvaka](trigger) [journalistane](target).', { with: ['journalist', 'opposisjon', 'advokat', 'aktivist', 'politikar', 'etterretning'], unless: ['vulkan', 'vêr', 'pasient', 'kamera', '@animal'], target: ['object'] }),
  censors('sensurere', 'censor', '[Regimet](source) [sensurerer](trigger) [avisene](target).', { unless: ['eksamen', '@culture'] }),
  censors('kneble', 'gag', '[Juntaen](source) [kneblar](trigger) [pressa](target).'),
  censors('stengje', 'close', '[Styresmaktene](source) [stengde](trigger) [radiokanalen](target).', { with: ['avis', 'tv-kanal', 'radiostasjon', 'radiokanal', 'nettstad', 'nettavis', 'redaksjon', 'kanal', 'facebook', 'twitter', 'tiktok', 'telegram', 'youtube'], unless: ['skip', 'sluse', 'konkurs', 'demonstrant'] }),
  censors('blokkere', 'block', '[Iran](source) [blokkerer](trigger) [Instagram](target).', { with: ['facebook', 'twitter', 'tiktok', 'telegram', 'youtube', 'instagram', 'whatsapp', 'nettstad', 'nettavis', 'sosial'] }),
  censors('forby', 'ban', '[Regjeringa](source) [forbyr](trigger) [avisa](target).', { with: ['avis', 'bok', 'film', 'tv-kanal', 'kanal', 'tiktok', 'nettstad'] }),
  withholds('stengje', 'cut', '[Regimet](source) [stengde](trigger) internett i [provinsen](target).', { with: ['internett', 'nett', 'mobilnett', 'straum', 'vatn', 'tilgang', 'gass', 'telefonnett'], unless: ['lekkasje', 'storm', 'vedlikehald', 'rekning'] }),
  withholds('slå av', 'cut', '[Styresmaktene](source) [slo av](trigger) mobilnettet i [hovudstaden](target).', { with: ['internett', 'mobilnett', 'straum', 'nett', 'telefonnett'], unless: ['storm', 'sparing'] }),
  withholds('kutte', 'cut', '[Israel](source) [kuttar](trigger) straumen til [Gaza](target).', { with: ['straum', 'vatn', 'internett', 'nett', 'forsyning', 'mobilnett'], unless: ['storm', 'utslepp'] }),
  withholds('strupe', 'choke', '[Moskva](source) [strupar](trigger) gassen til [Moldova](target).', { with: ['gass', 'forsyning', 'straum', 'tilførsel', 'internett'] }),
  declares('innføre portforbod', 'curfew', '[Hæren](source) [innførte portforbod](trigger) i [byen](target).', { modes: ['curfew'] }),
  declares('innføre unntakstilstand', 'emergency', '[Presidenten](source) [innførte unntakstilstand](trigger) i [tre provinsar](target).', { modes: ['martial-law'], unless: disaster }),
  declares('erklære unntakstilstand', 'emergency', '[Juntaen](source) [erklærte unntakstilstand](trigger).', { modes: ['martial-law'], unless: disaster }),
  declares('erklære krigsrett', 'martial-law', '[Generalen](source) [erklærte krigsrett](trigger).', { modes: ['martial-law'] }),
  declares('innføre', 'impose', '[Juntaen](source) [innfører](trigger) pressesensur.', { with: ['portforbod', 'unntakstilstand', 'krigsrett', 'forsamlingsforbod', 'demonstrasjonsforbod', 'pressesensur', 'sensur'], modes: ['restrict'], unless: disaster }),
  declares('suspendere', 'suspend', '[Kuppmakarane](source) [suspenderte](trigger) grunnlova.', { with: ['grunnlov', 'parlament', 'rett'], modes: ['martial-law'], target: [] }),
  declares('annullere', 'annul', '[Juntaen](source) [annullerte](trigger) valet.', { with: ['val', 'valresultat'], modes: ['restrict'], target: [], unless: ['@sport'] }),
  verbsOf('COERCE', { modes: ['cyber'], target: ['object', 'to:mot'] })('hacke', 'hack', '[Russiske agentar](source) [hacka](trigger) [Stortinget](target).'),
  verbsOf('COERCE', { modes: ['cyber'], target: ['object', 'to:mot'] })('angripe', 'hack', '[Hackarane](source) [angreip](trigger) [datasystema](target) til sjukehuset.', { with: ['hackar', 'datasystem', 'server', 'nettside', 'datanettverk'] }),
  verbsOf('COERCE', { modes: ['misinformation'], target: ['to:om', 'to:mot'] })('spreie desinformasjon', 'disinform', '[Moskva](source) [spreier desinformasjon](trigger) om [flyktningane](target).'),

  arrested('arrestasjon', 'arrest', '[Arrestasjonen](trigger) av [generalen](target) utløyste uro.'),
  arrested('pågriping', 'arrest', '[Pågripinga](trigger) av [redaktøren](target) vekte uro.'),
  arrested('fengsling', 'jail', '[Fengslinga](trigger) av [diktaren](target) vekkjer harme.'),
  arrested('varetektsfengsling', 'remand', '[Varetektsfengslinga](trigger) av [ministeren](target) er forlengd.'),
  arrested('internering', 'intern', '[Interneringa](trigger) av [opposisjonsleiarane](target) held fram.'),
  deportation('deportasjon', 'deport', '[Deportasjonen](trigger) av [asylsøkjarane](target) tok til i natt.', { unless: ['1942', 'holocaust', 'jøde'] }),
  deportation('utvising', 'deport', '[Utvisinga](trigger) av [imamen](target) er anka.', { unless: ['@diplomat', '@sport'] }),
  deportation('tvangsretur', 'deport', '[Tvangsreturen](trigger) av [familien](target) skjer i dag.'),
  deportation('tvangsflytting', 'deport', '[Tvangsflyttinga](trigger) av [bøndene](target) held fram.'),
  seizure('razzia', 'raid', 'Ein [razzia](trigger) mot [avisa](target) varte i fem timar.'),
  seizure('ransaking', 'search', '[Ransakinga](trigger) av [partikontoret](target) er i gang.'),
  seizure('husundersøking', 'search', '[Husundersøkinga](trigger) hos [ministeren](target) varte lenge.'),
  seizure('husransaking', 'search', '[Husransakinga](trigger) hos [aktivistane](target) varte ein time.'),
  seizure('beslag', 'seize', '[Beslaget](trigger) av våpen er rekordstort.', { unless: ['dør', 'vindauge', 'hestesko'], target: ['to:hos', 'to:frå'], with: ['våpen', 'tollvesen', '@police'] }),
  seizure('politiaksjon', 'raid', '[Politiaksjonen](trigger) mot [klosteret](target) er over.'),
  restriction('reiseforbod', 'ban', '[Reiseforbodet](trigger) mot [aktivisten](target) er forlengt.', { unless: ['oppheve', 'lempe', 'smitte'] }),
  restriction('demonstrasjonsforbod', 'ban', 'Det er innført [demonstrasjonsforbod](trigger) mot [studentane](target).'),
  restriction('blokade', 'blockade', '[Blokaden](trigger) av [øya](target) held fram.', { target: ['to:av', 'to:mot'], with: ['@troops', 'marine', 'øy', 'land', 'upos:PROPN'], unless: ['oppheve', 'bonde', 'aktivist', 'demonstrant'] }),
  restriction('kringsetjing', 'besiege', '[Kringsetjinga](trigger) av [byen](target) er inne i tredje veka.', { target: ['to:av'], unless: ['oppheve', 'heve'] }),
  restriction('beleiring', 'besiege', '[Beleiringa](trigger) av [hamnebyen](target) held fram.', { target: ['to:av'], unless: ['oppheve', 'heve'] }),
  restriction('overvaking', 'spy', '[Overvakinga](trigger) av [journalistane](target) er avslørt.', { target: ['to:av'], with: ['journalist', 'opposisjon', 'aktivist', 'politikar', 'advokat'] }),
  nounsOf('COERCE', { ...of, modes: ['censor'] })('sensur', 'censor', '[Sensuren](trigger) av [pressa](target) er skjerpa.', { unless: ['eksamen'] }),
  emergency('portforbod', 'curfew', 'Det er [portforbod](trigger) i [byen](target).', { modes: ['curfew'], unless: ['oppheve', 'lempe', 'mjuke', 'løfte', 'avslutte'] }),
  emergency('unntakstilstand', 'emergency', 'Det er [unntakstilstand](trigger) i [landet](target).', { modes: ['martial-law'], unless: ['oppheve', 'avslutte', ...disaster] }),
  emergency('krigsrett', 'martial-law', 'Det er [krigsrett](trigger) i [provinsen](target).', { modes: ['martial-law'], unless: ['oppheve', 'dømme'] }),
  hacking('dataåtak', 'hack', 'Eit [dataåtak](trigger) mot [sjukehuset](target) varte i ein time.'),
  hacking('dataangrep', 'hack', 'Eit [dataangrep](trigger) mot [banken](target) varte i ein time.'),
  hacking('hackaråtak', 'hack', '[Hackaråtaket](trigger) mot [universitetet](target) var alvorleg.'),
  hacking('hackarangrep', 'hack', '[Hackarangrepet](trigger) mot [kommunen](target) var alvorleg.'),
]
