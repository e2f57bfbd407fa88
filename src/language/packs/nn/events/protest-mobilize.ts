import type { EventLine } from '../../../events.ts'
import { nounsOf, verbsOf } from '../../event-line.ts'
import { against } from './slots.ts'

const protests = verbsOf('PROTEST', { modes: ['demo'], target: ['to:mot'] })
const protestNoun = nounsOf('PROTEST', { source: [...(against.source ?? []), 'subject'], modes: ['demo'], target: ['to:mot'] })
const strikes = verbsOf('PROTEST', { modes: ['strike'], target: ['to:mot'] })
const strikeNoun = nounsOf('PROTEST', { ...against, modes: ['strike'], source: ['genitive', 'modifier', 'to:blant', 'to:mellom', 'to:av', 'to:frå', 'to:til', 'subject'], target: ['to:mot'] })
const riots = verbsOf('PROTEST', { modes: ['riot'], target: ['to:mot', 'object'] })
const riotNoun = nounsOf('PROTEST', { ...against, modes: ['riot'], target: ['to:mot'] })
const obstructs = verbsOf('PROTEST', { modes: ['obstruct'], target: ['to:mot'] })
const vandalises = verbsOf('PROTEST', { modes: ['vandalize'] })
const mobilises = verbsOf('MOBILIZE', { modes: ['troops'], target: ['to:mot'] })
const mobilisation = nounsOf('MOBILIZE', { ...against, modes: ['troops'], target: ['to:mot'] })

const crowd = ['demonstrant', 'aktivist', 'bonde', 'student', 'lærar', 'arbeidar', 'innsett', 'fiskar', 'folk', 'mengd', 'folkemengd', 'tilhengjar', 'ungdom', 'menneske', 'supporter', 'protest', 'bebuar', 'sjåfør', 'lastebilsjåfør', 'innbyggjar', 'kvinne', 'gruvearbeidar', 'fagforeining', 'pøbel', 'klimaaktivist', 'elev', 'migrant', 'urfolk', 'opposisjon', 'tusen', 'munk', 'organisasjon', 'gruppe', 'rørsle']

/** Civilians acting together in public in nynorsk. */
export const protest: readonly EventLine[] = [
  protests('demonstrere', 'demonstrate', ['[Tusenvis av studentar](source) [demonstrerte](trigger) mot [juntaen](target).', '[Gruvearbeidarane](source) [demonstrerer](trigger) i hovudstaden.'], { unless: ['korleis', 'styrke', 'evne', 'produkt', 'metode', '@sport', 'teknologi', 'robot'], no: 'Kokken demonstrerte korleis brødet skal steikjast.' }),
  protests('protestere', 'protest', '[Bøndene](source) [protesterer](trigger) mot [regjeringa](target) i Warszawa.', { unless: ['ambassadør', 'utanriksdepartement', '@sport', 'dommar', 'advokat', 'note', 'mage'], no: 'Magen protesterte etter all kaka.' }),
  protests('gå i tog', 'march', '[Hundretusenar](source) [gjekk i tog](trigger) mot [juntaen](target).', { unless: ['barnetog'] }),
  protests('gå i demonstrasjonstog', 'march', '[Lærarane](source) [gjekk i demonstrasjonstog](trigger) mot [ministeren](target).'),
  protests('gå i fakkeltog', 'march', '[Innbyggjarane](source) [gjekk i fakkeltog](trigger) mot [gruva](target).', { unless: ['jubileum', '@sport'] }),
  protests('marsjere mot', 'march', '[Titusenar](source) [marsjerte mot](trigger) [palasset](target).', { unless: ['@troops'] }),
  protests('marsjere', 'march', '[Demonstrantane](source) [marsjerte](trigger) gjennom Lima.', { with: crowd, unless: ['@troops', 'korps'] }),
  protests('ta til gatene', 'protest', '[Innbyggjarane](source) [tok til gatene](trigger) mot [kuppmakarane](target).'),
  protests('gå ut i gatene', 'protest', '[Folk](source) [gjekk ut i gatene](trigger) mot [generalane](target).'),
  protests('samle seg framfor', 'rally', '[Tusenvis](source) [samla seg framfor](trigger) [parlamentet](target) i protest.', { with: ['protest', 'demonstrant', 'slagord', 'krav', 'krevje', 'demonstrere'], target: ['to:framfor'] }),
  protests('rope slagord', 'chant', '[Mengda](source) [ropte slagord](trigger) mot [presidenten](target).', { unless: ['@sport'] }),
  protests('sveltestreike', 'hunger-strike', '[Fangane](source) [sveltestreikar](trigger) i Kairo.', { modes: ['hunger'] }),
  protests('boikotte', 'boycott', '[Forbrukarane](source) [boikottar](trigger) [selskapet](target).', { modes: ['boycott'], target: ['object'], unless: ['samtale', 'møte', 'toppmøte', 'forhandling', 'seremoni', 'debatt', '@sport'] }),
  protests('okkupere', 'occupy', '[Studentane](source) [okkuperte](trigger) [universitetet](target).', { modes: ['obstruct'], target: ['object'], with: ['student', 'aktivist', 'demonstrant', 'elev', 'bonde', 'arbeidar', 'urfolk', 'protest', 'klimaaktivist'], unless: ['@troops'] }),
  protests('lenkje seg fast', 'chain', '[Aktivistane](source) [lenkja seg fast](trigger) til gravemaskina.', { modes: ['obstruct'] }),
  protests('lime seg fast', 'glue', '[Klimaaktivistane](source) [limte seg fast](trigger) til rullebana.', { modes: ['obstruct'] }),
  protests('limme seg fast', 'glue', '[Aktivistar](source) [limte seg fast](trigger) i vegen.', { modes: ['obstruct'] }),
  protests('reise seg mot', 'rise', '[Folket](source) [reiste seg mot](trigger) [diktatoren](target).', { unless: ['@troops'] }),
  protests('gjere opprør', 'rise', '[Bøndene](source) [gjer opprør](trigger) mot [godseigarane](target).', { modes: ['riot'], unless: ['tenåring', 'foreldre', '@troops', '@culture'] }),
  protests('bue ut', 'boo', '[Mengda](source) [bua ut](trigger) [ministeren](target).', { target: ['object'], unless: ['@sport', '@culture'] }),
  strikes('streike', 'strike', '[Legane](source) [streikar](trigger) for tredje dag.', { unless: ['motor', 'mobil', 'pc', 'kne', 'heis', 'maskin', 'bil', 'rygg'], no: 'Motoren streika midt i bakken.' }),
  strikes('gå til streik', 'strike', '[Togførarane](source) [går til streik](trigger) i natt.'),
  strikes('gå ut i streik', 'strike', '[Pilotane](source) [gjekk ut i streik](trigger) i dag.'),
  strikes('ta ut i streik', 'strike', '[Forbundet](source) [tok](trigger) 800 lærarar [ut i streik](trigger).'),
  strikes('leggje ned arbeidet', 'strike', '[Hamnearbeidarane](source) [la ned arbeidet](trigger) i to timar.'),
  strikes('vere i streik', 'strike', '[Lærarane](source) er [i streik](trigger).'),
  riots('plyndre', 'loot', '[Folkemengda](source) [plyndra](trigger) [butikkane](target).', { with: [...crowd, 'butikk'], unless: ['@troops'], target: ['object'] }),
  riots('setje fyr på', 'burn', '[Demonstrantane](source) [sette fyr på](trigger) [politibilen](target).', { with: crowd, target: ['to:på', 'object'], unless: ['gardin', 'lys', 'bål'] }),
  riots('tenne på', 'burn', '[Demonstrantane](source) [tende på](trigger) [bilane](target).', { with: crowd, target: ['to:på', 'object'], unless: ['bål', 'lys'] }),
  riots('brenne', 'burn', '[Aktivistane](source) [brende](trigger) flagget utanfor ambassaden.', { with: ['flagg', 'koran', 'koranen', 'bildekk', 'dokke', 'pass', 'hijab'], modes: ['vandalize'], target: [] }),
  riots('kaste stein', 'throw', '[Ungdommane](source) [kasta stein](trigger) mot [politiet](target).', { target: ['to:mot', 'to:på'], unless: ['glashus', 'vatn', 'sjø'] }),
  riots('kaste egg', 'throw', '[Ein student](source) [kasta egg](trigger) på [ministeren](target).', { modes: ['vandalize'], target: ['to:mot', 'to:på'] }),
  riots('kaste flaske', 'throw', '[Demonstrantane](source) [kasta flasker](trigger) mot [politiet](target).', { target: ['to:mot', 'to:på'], unless: ['@sport'] }),
  riots('storme', 'storm', '[Demonstrantane](source) [storma](trigger) [parlamentet](target).', { with: crowd, target: ['object', 'to:inn'], unless: ['@troops', '@police', '@sport', 'scene', 'bane'] }),
  riots('bryte seg inn i', 'break-in', '[Demonstrantane](source) [braut seg inn i](trigger) [parlamentet](target).', { with: crowd, target: ['to:i'] }),
  obstructs('blokkere', 'block', '[Bøndene](source) [blokkerer](trigger) motorvegen.', { with: ['@road', ...crowd], unless: ['skip', '@troops', 'marine', 'ras', 'skred', 'tre', 'styresmakt', 'hjelpepakke', 'forslag', 'resolusjon', 'nettstad', 'trailer', 'konto', 'kort'], target: ['to:mot', 'object'] }),
  obstructs('sperre', 'block', '[Lastebilsjåførane](source) [sperra](trigger) [hamna](target).', { with: crowd, target: ['object'], unless: ['politi', 'ras', 'skred'] }),
  obstructs('stengje', 'block', '[Demonstrantane](source) [stengde](trigger) brua.', { with: ['demonstrant', 'aktivist', 'bonde', 'lastebilsjåfør', 'urfolk'], target: ['object'] }),
  obstructs('setje opp barrikade', 'barricade', '[Studentane](source) [sette opp barrikadar](trigger) i gatene.'),
  obstructs('barrikadere', 'barricade', '[Demonstrantane](source) [barrikaderte](trigger) brua.', { with: [...crowd, '@road'], target: [] }),
  obstructs('slå leir', 'camp', '[Studentane](source) har [slege leir](trigger) framfor rådhuset.', { with: [...crowd, 'protest'], target: [], unless: ['@troops', 'fjell', 'speidar'], modes: ['demo'] }),
  obstructs('aksjonere', 'campaign', '[Bøndene](source) [aksjonerer](trigger) mot [regjeringa](target).', { unless: ['kreft', 'politi'] }),
  vandalises('tilgrise', 'deface', '[Aktivistane](source) [tilgrisa](trigger) [statuen](target).', { with: [...crowd, 'statue', 'ambassade', 'monument', 'måling', 'moské'] }),
  vandalises('rive ned', 'topple', '[Demonstrantane](source) [reiv ned](trigger) [statuen](target).', { with: ['statue', 'monument', 'flagg', 'plakat', 'gjerde', 'portrett'], unless: ['huseigar', 'kommune'] }),
  vandalises('kaste måling', 'deface', '[Klimaaktivistane](source) [kasta måling](trigger) på [rådhuset](target).', { target: ['to:på', 'to:mot'] }),
  vandalises('kaste', 'throw', '[Klimaaktivistane](source) [kasta](trigger) suppe på [måleriet](target).', { with: ['suppe', 'tomatsuppe', 'kake', 'potetmos', 'måling', 'egg', 'tomat'], target: ['to:på', 'to:mot'], unless: ['søppel', 'kompost'] }),
  vandalises('helle', 'dump', '[Bøndene](source) [helte](trigger) møk framfor [departementet](target).', { with: ['bonde', 'aktivist', 'demonstrant'], unless: ['protest'], target: ['to:framfor', 'to:utanfor'], modes: ['demo'] }),
  vandalises('dumpe', 'dump', '[Bøndene](source) [dumpa](trigger) halm framfor [rådhuset](target).', { with: ['bonde', 'aktivist', 'demonstrant'], unless: ['protest'], target: ['to:framfor', 'to:utanfor'], modes: ['demo'] }),

  protestNoun('demonstrasjon', 'demonstration', ['[Demonstrasjonen](trigger) mot [generalane](target) samla tusenar.', '[Demonstrasjonane](trigger) mot [juntaen](target) held fram.'], { unless: ['produkt', 'teknologi'] }),
  protestNoun('protest', 'protest', ['[Protestane](trigger) mot [regimet](target) spreier seg.'], { unless: ['@sport', 'diplomatisk', 'note', 'formell'] }),
  protestNoun('protestaksjon', 'protest', '[Protestaksjonen](trigger) mot [EU](target) held fram.'),
  protestNoun('protestmarsj', 'march', 'Ein [protestmarsj](trigger) mot [gruva](target) starta tidleg.'),
  protestNoun('protesttog', 'march', 'Eit [protesttog](trigger) mot [juntaen](target) gjekk gjennom byen.'),
  protestNoun('demonstrasjonstog', 'march', '[Demonstrasjonstoget](trigger) mot [presidenten](target) samla ti tusen.'),
  protestNoun('fakkeltog', 'march', '[Fakkeltoget](trigger) mot [juntaen](target) var stille.', { unless: ['jubileum', '@sport'] }),
  protestNoun('markering', 'rally', '[Markeringa](trigger) mot [juntaen](target) var stille.', { with: ['mot', 'protest', 'demonstrant', 'støtte'], unless: ['jubileum', '@sport'] }),
  protestNoun('sveltestreik', 'hunger-strike', '[Sveltestreiken](trigger) i fengselet er inne i tredje veka.', { modes: ['hunger'] }),
  protestNoun('sultestreik', 'hunger-strike', '[Sultestreiken](trigger) til [fangane](source) er over.', { modes: ['hunger'], source: ['genitive', 'to:til'] }),
  protestNoun('boikott', 'boycott', '[Boikotten](trigger) av [butikkjeda](target) held fram.', { modes: ['boycott'], target: ['to:av', 'to:mot'] }),
  protestNoun('blokade', 'block', '[Blokaden](trigger) frå [bøndene](source) held fram.', { modes: ['obstruct'], with: crowd, target: ['to:av', 'to:mot'] }),
  protestNoun('vegsperring', 'block', '[Vegsperringane](trigger) til [urfolket](source) lammar provinsen.', { modes: ['obstruct'], source: ['genitive', 'to:til', 'to:frå'], with: [...crowd, 'lamme'], unless: ['politi', 'arbeid', '@troops'] }),
  strikeNoun('streik', 'strike', ['[Streiken](trigger) blant [lærarane](source) held fram.', '[Streiken](trigger) i hamna er inne i tredje veka.'], { unless: ['bowling'] }),
  strikeNoun('generalstreik', 'strike', '[Generalstreiken](trigger) mot [presidenten](target) lammar landet.'),
  strikeNoun('arbeidsnedlegging', 'strike', '[Arbeidsnedlegginga](trigger) varte i to dagar.'),
  riotNoun('opptøy', 'riot', '[Opptøyane](trigger) i Marseille heldt fram i natt.'),
  riotNoun('uro', 'unrest', '[Uroa](trigger) mellom politi og demonstrantar spreidde seg.', { with: ['demonstrant', 'politi', 'tåregass', 'gate', 'valdeleg', 'bydel'], unless: ['marknad', 'børs', 'hjarte'] }),
  riotNoun('folkeopprør', 'rise', '[Folkeopprøret](trigger) mot [diktatoren](target) spreier seg.'),
  riotNoun('opprør', 'rise', '[Opprøret](trigger) mot [generalane](target) tok til i nord.', { unless: ['ungdom', '@culture'], with: ['mot', 'fengsel', '@troops', 'fange', 'innsett', 'bryte'] }),
  riotNoun('fengselsopprør', 'riot', '[Fengselsopprøret](trigger) vart slege ned.'),
  riotNoun('plyndring', 'loot', '[Plyndringa](trigger) av [butikkane](target) held fram.', { target: ['to:av'] }),
]

/** Forces moving without being used in nynorsk. */
export const mobilize: readonly EventLine[] = [
  mobilises('mobilisere', 'mobilise', '[Russland](source) [mobiliserer](trigger) 300.000 soldatar.', { unless: ['folk', 'befolkning', 'veljar', 'krefter', '@sport', 'energi', 'frivillig', 'tilhengjar', 'medlem', 'grasrot'] }),
  mobilises('utplassere', 'deploy', '[NATO](source) [utplasserer](trigger) styrkar i Latvia.', { unless: ['elev', 'kamera', 'benk', 'praksis', 'bøye'] }),
  mobilises('flytte', 'move', '[Kviterussland](source) [flyttar](trigger) troppar mot [grensa](target).', { with: ['@troops', 'stridsvogn', 'rakett', 'missil', 'luftvern', 'kampfly', 'krigsskip'], unless: ['@culture', 'museum'] }),
  mobilises('samle', 'mass', '[Russland](source) [samlar](trigger) troppar ved grensa.', { with: ['tropp', 'styrke', 'soldat', 'stridsvogn', 'krigsskip'], unless: ['@culture', 'minne', 'lag'] }),
  mobilises('trekkje saman', 'mass', '[Hæren](source) [trekkjer saman](trigger) styrkar ved elva.', { with: ['@troops', '@weapon'] }),
  mobilises('sende', 'send', '[Storbritannia](source) [sender](trigger) krigsskip til Guyana.', { with: ['soldat', 'styrke', 'tropp', 'krigsskip', 'fregatt', 'hangarskip', 'kampfly', 'ubåt', 'bataljon', 'marinefartøy', 'jagarfly', 'forsterking', 'bombefly', 'panservogn', 'opprørspoliti', 'politistyrke', 'fallskjermjegar', 'flåte'], unless: ['heim', 'ut'] }),
  mobilises('sende inn', 'send', '[Regjeringa](source) [sender inn](trigger) hæren i byen.', { with: ['@troops', '@police', 'stridsvogn', 'panservogn'] }),
  mobilises('setje inn', 'deploy', '[Presidenten](source) [set inn](trigger) hæren i hovudstaden.', { with: ['nasjonalgarde', 'hær', 'soldat', 'styrke', 'opprørspoliti', 'fallskjermjegar', 'elitestyrke', 'panservogn', 'helikopter', 'krigsskip', 'politistyrke'], unless: ['tåregass', 'vasskanon', 'penge', '@sport', 'brann', 'redningshelikopter', 'leiting', 'leiteaksjon', 'skogbrann', 'sakna', 'naudhjelp'] }),
  mobilises('kalle ut', 'call-up', '[Guvernøren](source) [kallar ut](trigger) hæren.', { with: ['@troops', '@police', 'nasjonalgarde', 'heimevern'], unless: ['brannvesen', 'redning', 'flaum'] }),
  mobilises('kalle inn', 'call-up', '[Estland](source) [kallar inn](trigger) ti tusen reservistar.', { with: ['nasjonalgarde', 'nasjonalgard', 'hær', 'styrke', 'forsterking', 'heimevern', 'reservist', 'vernepliktig', 'soldat', 'reserve', 'mann'], unless: ['@diplomat', 'teppe', 'teppet', 'møte'] }),
  mobilises('innkalle', 'call-up', '[Ukraina](source) [innkallar](trigger) reservistar.', { with: ['reservist', 'vernepliktig', 'soldat', 'reserve'] }),
  mobilises('setje i beredskap', 'alert', '[Generalen](source) [set](trigger) hæren [i beredskap](trigger).', { unless: ['sjukehus', 'brannvesen'] }),
  mobilises('auke beredskap', 'alert', '[Danmark](source) [aukar beredskapen](trigger) i hamnene.', { unless: ['sjukehus', 'flaum', 'skred', 'brann'] }),
  mobilises('heve beredskap', 'alert', '[Forsvaret](source) [hevar beredskapen](trigger) langs grensa.', { unless: ['sjukehus', 'flaum', 'skred'] }),
  mobilises('rykkje fram', 'advance', '[Opprørarane](source) [rykkjer fram](trigger) mot [hovudstaden](target).', { with: ['@troops', '@weapon', 'mot'], unless: ['@sport', 'plass'] }),
  mobilises('rykkje ut', 'move', '[Opprørspolitiet](source) [rykte ut](trigger) til torget.', { modes: ['police'], with: ['opprørspoliti', 'hær', 'soldat', 'tropp', 'panservogn', 'stridsvogn', 'nasjonalgarde'], unless: ['brannvesen', 'ambulanse', 'ulukke', 'brann'], no: 'Brannvesenet rykte ut til ein pipebrann.' }),
  mobilises('ta oppstilling', 'line-up', '[Soldatane](source) [tok oppstilling](trigger) framfor parlamentet.', { with: ['@troops', '@police', 'stridsvogn', 'panservogn'] }),
  mobilises('stille opp', 'line-up', '[Soldatane](source) [stilte seg opp](trigger) på torget.', { with: ['soldat', 'stridsvogn', 'panservogn', 'tropp', 'styrke'], unless: ['@sport', 'intervju'] }),
  mobilises('omringe', 'surround', '[Soldatane](source) [omringa](trigger) [palasset](target).', { with: ['@troops', '@police', '@weapon', 'køyretøy'], target: ['object'], unless: ['fjell', 'skog', '@sport', 'gjerde'] }),
  mobilises('kringsetje', 'surround', '[Politiet](source) [kringsette](trigger) [huset](target).', { with: ['@troops', '@police', '@weapon'], target: ['object'] }),
  mobilises('patruljere', 'patrol', '[Væpna soldatar](source) [patruljerer](trigger) gatene.', { with: ['@troops', '@police', '@weapon', 'skip', 'køyretøy'], unless: ['saman'], target: [] }),
  mobilises('ruste opp', 'arm', '[Polen](source) [rustar opp](trigger) ved grensa.', { with: ['militært', 'forsvar', 'hær', 'grense', '@weapon', 'upos:PROPN'], unless: ['skule', 'veg', 'bygning', 'sjukehus', 'jernbane'] }),
  mobilises('byggje opp', 'mass', '[Russland](source) [byggjer opp](trigger) styrkar ved grensa.', { with: ['tropp', 'styrke', 'soldat'] }),
  mobilises('prøveskyte', 'test', '[Nord-Korea](source) [prøveskaut](trigger) ein rakett.', { modes: ['weapons'] }),
  mobilises('skyte opp', 'test', '[Nord-Korea](source) [skaut opp](trigger) eit ballistisk missil.', { modes: ['weapons'], with: ['missil', 'rakett', 'kryssarmissil'], unless: ['mot', 'satellitt', 'romsonde', 'romskip', 'spacex', 'nasa', 'måne'], target: [] }),
  mobilises('teste', 'test', '[Iran](source) [testa](trigger) ein langdistanserakett.', { modes: ['weapons'], with: ['missil', 'rakett', 'atomvåpen', 'atombombe', 'langdistanserakett', '@projectile'], unless: ['satellitt', 'spacex'] }),
  mobilises('køyre inn', 'drive', '[Stridsvognene](source) [køyrde inn](trigger) på torget.', { modes: ['weapons'], with: ['stridsvogn', 'panservogn', 'tanks', 'kolonne'] }),
  mobilises('rulle inn', 'drive', '[Stridsvognene](source) [rulla inn](trigger) i hovudstaden.', { modes: ['weapons'], with: ['stridsvogn', 'panservogn', 'tanks', 'kolonne'] }),
  mobilises('gripe til våpen', 'take-up-arms', '[Landsbybuarane](source) [greip til våpen](trigger) mot [hæren](target).', { modes: ['militia'] }),

  mobilisation('mobilisering', 'mobilise', '[Mobiliseringa](trigger) ved grensa vekkjer uro.', { unless: ['stemme', 'røyste', 'val', 'veljar', 'frivillig', '@sport'] }),
  mobilisation('utplassering', 'deploy', '[Utplasseringa](trigger) av styrkar er i gang.', { with: ['@troops', '@weapon'] }),
  mobilisation('troppeforflytting', 'move', '[Troppeforflyttingane](trigger) mot [grensa](target) held fram.'),
  mobilisation('troppeoppbygging', 'mass', '[Troppeoppbygginga](trigger) ved grensa uroar NATO.'),
  mobilisation('militærparade', 'parade', '[Militærparaden](trigger) til [juntaen](source) skremde folk.', { source: ['genitive', 'to:til'], target: [], unless: ['jubileum'] }),
  mobilisation('militærøving', 'exercise', '[Militærøvinga](trigger) rundt Taiwan er i gang.'),
  mobilisation('rakettest', 'test', '[Rakettesten](trigger) frå [Iran](source) mislukkast.', { modes: ['weapons'], unless: ['spacex', 'romfart'] }),
  mobilisation('framrykking', 'advance', '[Framrykkinga](trigger) mot [byen](target) går sakte.'),
]
