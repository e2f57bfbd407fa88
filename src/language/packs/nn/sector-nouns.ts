/** Nouns and phrases of lemmas in nynorsk, by the PLOVER sectors they show, the main one first. */
export const nouns: Readonly<Record<string, readonly string[]>> = {
  GOV: [
    'president', 'visepresident', 'presidentkandidat', 'statsminister', 'visestatsminister', 'minister', 'statsråd', 'kansler', 'forbundskansler',
    'konge', 'dronning', 'kronprins', 'kronprinsesse', 'prins', 'prinsesse', 'sultan', 'emir', 'keiser', 'monark', 'statsoverhovud', 'statssjef',
    'statsleiar', 'regjeringssjef', 'regjeringsleiar', 'riksstyre', 'guvernør', 'ordførar', 'varaordførar', 'borgarmeister', 'byråd', 'byrådsleiar',
    'fylkesordførar', 'fylkesråd', 'statsforvalter', 'fylkesmann', 'ambassadør', 'diplomat', 'toppdiplomat', 'sendemann', 'utsending',
    'generalkonsul', 'konsul', 'ambassade', 'konsulat', 'regjering', 'departement', 'direktorat', 'statssekretær', 'utanrikssjef', 'styresmakt',
    'lokalstyresmakt', 'administrasjon', 'kommune', 'fylkeskommune', 'kommunestyre', 'bystyre', 'fylkesting', 'tilsyn', 'byråkrat', 'embetsmann',
    'tenestemann', 'regjeringskilde', 'regjeringsmedlem', 'kabinett', 'kongehus', 'hoff', 'palass', 'presidentembete', 'statsministerens kontor',
    'presidentens kontor', 'overgangsregjering', 'overgangsråd', 'overgangspresident', 'delstatsregjering', 'selvstyrestyresmakt', 'tollvesen',
    'toll', 'grensestyresmakt', 'helsestyresmakt', 'skattestyresmakt', 'valkommisjon', 'valstyre', 'sentralbank', 'sentralbanksjef', 'sivilforsvar',
    'havarikommisjon', 'mattilsyn', 'folkehelseinstitutt', 'utlendingsdirektorat', 'utanriksteneste', 'etat', 'ombud', 'ombudsmann', 'riksrevisjon',
    'statsadministrasjon', 'stat', 'kreml', 'tollare', 'tollar', 'forhandlingsdelegasjon', 'forhandlar', 'delegasjon', 'regime', 'makthavar',
    'statsmakt', 'stabssjef', 'politisk rådgivar',
  ],
  MIL: [
    'general', 'brigadegeneral', 'generalmajor', 'generalløytnant', 'admiral', 'kontreadmiral', 'viseadmiral', 'oberst', 'oberstløytnant', 'major',
    'løytnant', 'fenrik', 'sersjant', 'korporal', 'menig', 'soldat', 'offiser', 'befal', 'hær', 'hærsjef', 'hærstyrke', 'forsvarssjef',
    'militær', 'forsvar', 'forsvarsstab', 'generalstab', 'marine', 'marinesjef', 'flyvåpen', 'luftforsvar', 'sjøforsvar', 'landforsvar', 'heimevern',
    'garnison', 'bataljon', 'brigade', 'divisjon', 'regiment', 'kompani', 'tropp', 'reservist', 'vernepliktig', 'rekrutt', 'spesialstyrke',
    'elitestyrke', 'regjeringsstyrke', 'regjeringshær', 'væpna styrke', 'væpnede styrker', 'militærstyrke', 'okkupasjonsstyrke', 'bakkestyrke',
    'tryggingsstyrke', 'fredsbevarende styrke', 'nasjonalgarde', 'republikansk garde', 'presidentgarde', 'livgarde', 'garde', 'revolusjonsgarde',
    'militærjunta', 'militærregjering', 'kuppmakar', 'kuppgeneral', 'kuppleiar', 'jagerfly', 'krigsskip', 'fregatt', 'ubåt', 'kystvakt',
    'grensevakt', 'grensevern', 'militærpoliti', 'militærbase', 'styrke', 'militærdommar', 'stridsvogn', 'marinefartøy', 'artilleri', 'kommandant',
    'øvstkommanderande', 'militærleiar', 'militærkilde', 'hærtalsmann', 'flåte',
  ],
  'MIL GOV': ['junta', 'forsvarsråd'],
  COP: [
    'politi', 'politimeister', 'politisjef', 'politimann', 'politikvinne', 'politibetjent', 'politistasjon', 'politistyrke', 'politidistrikt',
    'politifolk', 'politietterforskar', 'lensmann', 'lensmannskontor', 'politiinspektør', 'opprørspoliti', 'kriminalpoliti', 'kripos',
    'politidirektorat', 'etterforskar', 'etterforskningsleiar', 'operasjonsleiar', 'sheriff', 'gendarm', 'gendarmeri', 'karabinieri',
    'fengselsbetjent', 'fengselsvesen', 'fengsel', 'fengselsvaktar', 'vaktar', 'innsatsleiar', 'betjent', 'politiadvokat', 'grensepoliti',
    'tryggingspoliti', 'utrykningseining',
  ],
  SPY: [
    'etterretning', 'etterretningsteneste', 'etterretningssjef', 'tryggingsteneste', 'e-teneste', 'spion', 'hemmeleg teneste',
    'hemmeleg politi', 'etterretningsoffiser', 'etterretningskilde', 'overvåkingspoliti', 'kontraspionasje',
  ],
  JUD: [
    'dommar', 'høgsterettsdommar', 'statsadvokat', 'riksadvokat', 'førstestatsadvokat', 'aktor', 'påtalemakt', 'domstol', 'tingrett', 'lagmannsrett',
    'høgsterett', 'krigsrett', 'grunnlovsdomstol', 'forfatningsdomstol', 'konstitusjonsdomstol', 'ankedomstol', 'menneskeettsdomstol', 'rett',
    'jordskifterett', 'justitiarius', 'anklagar', 'statsanklagar', 'sjefanklagar', 'jury', 'forhørsrett', 'domstolsadministrasjon', 'tribunal',
    'meddommar', 'undersøkelsesdommar', 'forsvarar', 'advokat', 'bistandsadvokat',
  ],
  LEG: [
    'stortingsrepresentant', 'storting', 'senator', 'senat', 'parlamentsmedlem', 'parlamentarikar', 'parlament', 'parlamentspresident', 'kongress',
    'kongressmedlem', 'kongressmann', 'stortingspresident', 'nasjonalforsamling', 'representanthus', 'underhus', 'overhus', 'folkekongress',
    'folketing', 'riksdag', 'allting', 'sameting', 'forbundsdag', 'duma', 'knesset', 'lovgivar', 'lovgivende forsamling', 'deputert',
    'delstatsforsamling', 'representant', 'folkevald', 'varaordførar i parlamentet', 'utanrikskomité', 'kontrollkomité', 'parlamentskomité',
    'stortingskomité', 'partigruppe', 'stortingsgruppe', 'europaparlament',
  ],
  PTY: [
    'parti', 'partileiar', 'partisekretær', 'nestleiar i partiet', 'partitopp', 'politikar', 'kandidat', 'presidentkandidat', 'listetopp',
    'toppkandidat', 'partikollega', 'partifelle', 'ungdomsparti', 'ungdomspolitikar', 'kommuniststyre', 'kommunistparti', 'valkampleiar',
    'gruppeleiar', 'regjeringsparti', 'partilag',
  ],
  OPP: [
    'opposisjonsleiar', 'opposisjon', 'opposisjonspolitikar', 'opposisjonsparti', 'opposisjonskandidat', 'opposisjonell', 'dissident',
    'regimekritikar', 'regimemotstandar', 'eksilpolitikar', 'opposisjonsgruppe', 'opposisjonsfigur', 'opposisjonsrørsle',
  ],
  REB: [
    'opprørar', 'opprørsleiar', 'opprørsgruppe', 'opprørsstyrke', 'opprørsrørsle', 'opprørshær', 'milits', 'gerilja', 'geriljaleiar',
    'geriljasoldat', 'geriljagruppe', 'militsleiar', 'krigsherre', 'separatist', 'separatistleiar', 'islamist', 'jihadist', 'terrorist',
    'terrorgruppe', 'terrorgruppering', 'terrororganisasjon', 'ekstremist', 'ekstremistgruppe', 'frigjeringsfront', 'frigjeringshær',
    'frigjeringsrørsle', 'motstandsgruppe', 'motstandsrørsle', 'partisan', 'krigar', 'stridande', 'væpna gruppe', 'væpna gruppering',
    'selvmordsbomber', 'opprørsmilits', 'stammekrigar', 'utbrytar',
  ],
  PRM: [
    'paramilitær', 'paramilitær gruppe', 'paramilitær styrke', 'regjeringsvennleg milits', 'borgarvern', 'dødsskvadron', 'leiesoldat',
    'leiesoldatgruppe', 'colectivo',
  ],
  UAF: [
    'væpna mann', 'bevæpna mann', 'gjerningsmann', 'skyttar', 'attentatmann', 'snikskyttar', 'angripar', 'kidnappar', 'bevæpnede menn',
    'væpnede menn', 'ukjend gjerningsmann', 'gisseltakar', 'våpenmann', 'drapsmann', 'kaprar', 'flykaprar', 'overfallsmann',
  ],
  UNK: ['mann', 'ukjend', 'ukjende'],
  CRM: [
    'gjeng', 'gjengmedlem', 'gjengleiar', 'bande', 'kartell', 'narkokartell', 'narkobande', 'narkobaron', 'mafia', 'mafialeiar', 'kriminell',
    'forbrytar', 'smuglar', 'menneskesmuglar', 'narkosmuglar', 'leiemordar', 'innsett', 'innsette', 'straffedømt', 'tyv', 'ranar', 'pirat',
    'sjørøvar', 'svindlar', 'tiltalt', 'sikta', 'hacker', 'datakriminell', 'drapsdømt', 'lovbrytar', 'drapssikta', 'narkohandler', 'fange',
    'fangeleiar',
  ],
  CVL: [
    'innbyggjar', 'demonstrant', 'sivil', 'sivilist', 'sivile', 'vitne', 'augevitne', 'nabo', 'bebuar', 'aktivist', 'menneske', 'person', 'folk',
    'befolkning', 'folkemengde', 'menneskemengde', 'sivilbefolkning', 'passasjer', 'reisande', 'turist', 'borgar', 'statsborgar', 'landsbybuar',
    'pilegrim', 'kvinne', 'barn', 'jente', 'gutt', 'ungdom', 'familie', 'pårørande', 'etterlaten', 'etterlatene', 'offer', 'dødsoffer', 'gissel',
    'bilist', 'sjåfør', 'forbipasserande', 'veljar', 'publikum', 'opprørt folkemengde', 'protestant', 'opptøymaker', 'menneskeettighetsaktivist',
    'klimaaktivist', 'miljøaktivist', 'miljøverner', 'fredsaktivist', 'politisk fange', 'samvitsfange', 'kjendis', 'artist', 'skodespelar',
    'forfattar', 'songar', 'kunstnar', 'markedsplass', 'landsby', 'bolighus', 'boligblokk', 'bolig', 'kafé', 'restaurant', 'buss',
    'drosje', 'foreldre', 'mor', 'far', 'bestemor', 'fjellklatrar', 'festivaldeltakar', 'urfolk', 'same', 'stammeleiar', 'klanleiar', 'høvding',
    'landsbyeldste', 'netthandler', 'nettbrukar', 'skadd', 'skadde', 'sakna', 'syklist', 'fotgjengar', 'lokalsamfunn', 'lokalbefolkning',
    'publikummer', 'idrettsutøvar', 'fotballspelar',
  ],
  ELI: [
    'ekspresident', 'eksminister', 'eksstatsminister', 'eksgeneral', 'ekspolitikar', 'eksordførar', 'ekskonge', 'forretningselite', 'oligark',
  ],
  BUS: [
    'direktør', 'administrerende direktør', 'konsernsjef', 'konserndirektør', 'styreleiar', 'selskap', 'bedrift', 'konsern', 'firma', 'bank',
    'banksjef', 'gründer', 'produsent', 'fabrikk', 'flyselskap', 'oljeselskap', 'rederi', 'kraftselskap', 'strømselskap', 'gruveselskap',
    'våpenprodusent', 'teknologiselskap', 'investor', 'forretningsmann', 'forretningskvinne', 'næringsliv', 'næringslivsleiar', 'arbeidsgivar',
    'arbeidsgivarforeining', 'handelskammer', 'butikkjede', 'kjede', 'børs', 'gruve', 'forhandlar av biler', 'kjøpmann', 'butikkeigar',
    'handelsstand', 'entreprenør', 'investeringsfond', 'hotell', 'kredittvurderingsbyrå', 'aksjonær', 'handelsmann', 'meklerfirma', 'leverandør',
  ],
  LAB: [
    'fagforeining', 'fagforbund', 'tillitsvald', 'fagforeiningsleiar', 'fagforbundsleiar', 'lo-leiar', 'arbeidar', 'fabrikkarbeidar',
    'gruvearbeidar', 'havnearbeidar', 'oljearbeidar', 'tilsett', 'tilsette', 'arbeidstakar', 'streikande', 'streikevakt', 'fiskar', 'yrkessjåfør',
    'lastebilsjåfør', 'lastebileigar', 'drosjesjåfør', 'togførar', 'flygar', 'pilot', 'kabintilsett', 'reinhaldar', 'postbud', 'bussjåfør',
    'transportarbeidar', 'landsorganisasjon', 'yrkesforbund', 'hjelpearbeidar', 'statstilsett',
  ],
  AGR: [
    'bonde', 'gardbrukar', 'bondelag', 'småbrukar', 'gjetar', 'reindriftsutøvar', 'kvegeigar', 'bondeorganisasjon', 'landbruk', 'gardeigar',
    'jordbrukar', 'kakaobonde', 'kaffebonde', 'gartner',
  ],
  'EDU LAB': ['lærar', 'lektor'],
  EDU: [
    'professor', 'forskar', 'førsteamanuensis', 'student', 'studentleiar', 'studentorganisasjon', 'elev', 'rektor', 'universitet', 'høgskule',
    'høyskule', 'skule', 'barneskule', 'vidaregåande skule', 'skuleelev', 'skulebarn', 'akademikar', 'statsviter',
    'vitenskapsmann', 'vitenskapskvinne', 'barnehage', 'historikar', 'økonom', 'sosiolog', 'seniorforskar', 'forskningsinstitutt',
    'forskningssenter', 'førstelektor', 'stipendiat', 'seismolog', 'meteorolog', 'jordskjelvforskar',
  ],
  MED: [
    'lege', 'overlege', 'sjukepleiar', 'helsepersonell', 'sjukehus', 'sjukehuslege', 'helsearbeidar', 'ambulanse', 'ambulansearbeidar', 'klinikk',
    'feltsjukehus', 'kirurg', 'jordmor', 'helsestasjon', 'helsevesen', 'redningsarbeidar', 'legevakt', 'psykiater', 'smittevernlege',
    'smittevernoverlege', 'apotek', 'pasient', 'helseteam', 'medisinsk personell', 'kommuneoverlege',
  ],
  JRN: [
    'journalist', 'reporter', 'redaktør', 'sjefredaktør', 'korrespondent', 'fotograf', 'pressefotograf', 'avis', 'nettavis', 'tv-stasjon',
    'tv-kanal', 'radiostasjon', 'redaksjon', 'kringkastar', 'nyhetsbyrå', 'nyhetsanker', 'kommentator', 'programleiar', 'medium', 'medier', 'presse',
    'presseforbund', 'journalistlag', 'fotojournalist', 'lokalavis', 'mediehus', 'bloggar', 'frilansar', 'statskanal', 'statskringkastar',
    'tidsskrift',
  ],
  REL: [
    'biskop', 'erkebiskop', 'pave', 'kardinal', 'prest', 'sokneprest', 'imam', 'rabbinar', 'kyrkje', 'moské', 'synagoge', 'tempel', 'kloster',
    'munk', 'nonne', 'ayatolla', 'mulla', 'kyrkjelyd', 'geistleg', 'geistlege', 'patriark', 'bispedømme', 'muslim', 'kristen', 'kristne', 'katolikk',
    'hindu', 'buddhist', 'predikant', 'pastor', 'pinsekyrkjelyd', 'trossamfunn', 'kyrkjeleiar', 'misjonær', 'prost', 'religiøs leiar', 'domkyrkje',
    'islamsk råd',
  ],
  REF: [
    'flyktning', 'asylsøkjar', 'migrant', 'internflyktning', 'fordriven', 'fordrevne', 'båtflyktning', 'flyktningleir', 'heimlaus', 'heimlause',
    'evakuert', 'evakuerte', 'einsleg mindreårig', 'papirlaus', 'papirlause', 'innvandrar',
  ],
  SOC: [
    'foreining', 'forbund', 'organisasjon', 'miljøorganisasjon', 'naturvernforbund', 'interesseorganisasjon', 'pasientforeining', 'sivilsamfunn',
    'borgarrettsgruppe', 'menneskeettighetsgruppe', 'stiftelse', 'tankesmie', 'frivillig', 'frivillige', 'kvinneorganisasjon', 'aksjonsgruppe',
    'velforeining', 'idrettslag', 'menneskeettsforkjempar', 'forkjempar', 'fredsprisvinnar', 'rørsle', 'protestrørsle', 'folkerørsle', 'klubb',
    'fredskomité',
  ],
  NGO: [
    'hjelpeorganisasjon', 'menneskeettighetsorganisasjon', 'bistandsorganisasjon', 'frivillig organisasjon', 'veldedig organisasjon',
    'naudhjelpsorganisasjon', 'humanitær organisasjon', 'barnerettsorganisasjon', 'flyktningorganisasjon', 'hjelpegruppe',
  ],
  PRE: ['utbrytarrepublikk', 'utbrytarregion', 'utbrytarstat'],
}

/** Nouns whose sector is that of what they belong to. */
export const relational: readonly string[] = [
  'kaptein', 'agent',
  'talsmann', 'talskvinne', 'talsperson', 'pressetalsmann', 'pressetalsperson', 'pressesjef', 'leiar', 'nestleiar', 'medlem', 'sjef', 'nestsjef',
  'direktør', 'gruppe', 'gruppering', 'kilde', 'representant', 'rådgivar', 'styremedlem', 'informasjonssjef', 'kommunikasjonssjef',
  'kommunikasjonsdirektør', 'toppsjef', 'avdelingsleiar', 'hundrevis', 'tusenvis', 'titusenvis', 'dusinvis', 'titalls', 'hundretalls', 'fleirtal',
  'fleire', 'nokre', 'mange', 'de fleste', 'part', 'partner', 'alliert', 'forsvarar', 'støttespelar', 'tilhengjar', 'motstandar', 'familie',
  'eining', 'avdeling', 'kommando', 'kontor', 'hovedkvarter', 'generalsekretær', 'sekretær', 'formann', 'presse-talsmann', 'offisiell', 'utsending',
  'koordinator', 'team', 'del', 'rest', 'tal', 'gjeng', 'råd', 'komité', 'utval', 'teneste', 'tilsett', 'mann', 'kvinne', 'person', 'menneske',
  'kjerne', 'topp', 'veteran', 'eigar', 'tenestemann', 'høgtståande kilde', 'kommandør', 'kommandant',
]

/** Adjectives that show the sector of people whose noun does not. */
export const adjectives: Readonly<Record<string, readonly string[]>> = {
  UAF: ['væpna', 'bevæpna', 'maskert', 'uidentifisert', 'ukjend', 'tungt væpna'],
  LAB: ['fagorganisert', 'streikande'],
  MIL: ['militær'],
  PRM: ['paramilitær'],
  CVL: ['sivil'],
  REL: ['religiøs', 'muslimsk', 'katolsk', 'kristen', 'ortodoks', 'jødisk', 'buddhistisk'],
  CRM: ['kriminell'],
  REB: ['opprørsk', 'jihadistisk'],
  OPP: ['opposisjonell'],
}
