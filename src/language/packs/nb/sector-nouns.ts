/** Nouns and phrases of lemmas in bokmål, by the PLOVER sectors they show, the main one first. */
export const nouns: Readonly<Record<string, readonly string[]>> = {
  GOV: [
    'president', 'visepresident', 'presidentkandidat', 'statsminister', 'visestatsminister', 'minister', 'statsråd', 'kansler', 'forbundskansler',
    'konge', 'dronning', 'kronprins', 'kronprinsesse', 'prins', 'prinsesse', 'sultan', 'emir', 'keiser', 'monark', 'statsoverhode', 'statssjef',
    'statsleder', 'regjeringssjef', 'regjeringsleder', 'riksstyre', 'guvernør', 'ordfører', 'varaordfører', 'borgermester', 'byråd', 'byrådsleder',
    'fylkesordfører', 'fylkesråd', 'statsforvalter', 'fylkesmann', 'ambassadør', 'diplomat', 'toppdiplomat', 'sendemann', 'utsending',
    'generalkonsul', 'konsul', 'ambassade', 'konsulat', 'regjering', 'departement', 'direktorat', 'statssekretær', 'utenrikssjef', 'myndighet',
    'lokalmyndighet', 'administrasjon', 'kommune', 'fylkeskommune', 'kommunestyre', 'bystyre', 'fylkesting', 'tilsyn', 'byråkrat', 'embetsmann',
    'tjenestemann', 'regjeringskilde', 'regjeringsmedlem', 'kabinett', 'kongehus', 'hoff', 'palass', 'presidentembete', 'statsministerens kontor',
    'presidentens kontor', 'overgangsregjering', 'overgangsråd', 'overgangspresident', 'delstatsregjering', 'selvstyremyndighet', 'tollvesen',
    'toll', 'grensemyndighet', 'helsemyndighet', 'skattemyndighet', 'valgkommisjon', 'valgstyre', 'sentralbank', 'sentralbanksjef', 'sivilforsvar',
    'havarikommisjon', 'mattilsyn', 'folkehelseinstitutt', 'utlendingsdirektorat', 'utenrikstjeneste', 'etat', 'ombud', 'ombudsmann', 'riksrevisjon',
    'statsadministrasjon', 'stat', 'kreml', 'tollere', 'toller', 'forhandlingsdelegasjon', 'forhandler', 'delegasjon', 'regime', 'makthaver',
    'styresmakt', 'statsmakt', 'stabssjef', 'politisk rådgiver',
  ],
  MIL: [
    'general', 'brigadegeneral', 'generalmajor', 'generalløytnant', 'admiral', 'kontreadmiral', 'viseadmiral', 'oberst', 'oberstløytnant', 'major',
    'løytnant', 'fenrik', 'sersjant', 'korporal', 'menig', 'soldat', 'offiser', 'befal', 'hær', 'hærsjef', 'hærstyrke', 'forsvarssjef',
    'militær', 'forsvar', 'forsvarsstab', 'generalstab', 'marine', 'marinesjef', 'flyvåpen', 'luftforsvar', 'sjøforsvar', 'landforsvar', 'heimevern',
    'garnison', 'bataljon', 'brigade', 'divisjon', 'regiment', 'kompani', 'tropp', 'reservist', 'vernepliktig', 'rekrutt', 'spesialstyrke',
    'elitestyrke', 'regjeringsstyrke', 'regjeringshær', 'væpnet styrke', 'væpnede styrker', 'militærstyrke', 'okkupasjonsstyrke', 'bakkestyrke',
    'sikkerhetsstyrke', 'fredsbevarende styrke', 'nasjonalgarde', 'republikansk garde', 'presidentgarde', 'livgarde', 'garde', 'revolusjonsgarde',
    'militærjunta', 'militærregjering', 'kuppmaker', 'kuppgeneral', 'kuppleder', 'jagerfly', 'krigsskip', 'fregatt', 'ubåt', 'kystvakt',
    'grensevakt', 'grensevern', 'militærpoliti', 'militærbase', 'styrke', 'militærdommer', 'stridsvogn', 'marinefartøy', 'artilleri', 'kommandant',
    'øverstkommanderende', 'militærleder', 'militærkilde', 'hærtalsmann', 'flåte',
  ],
  'MIL GOV': ['junta', 'forsvarsråd'],
  COP: [
    'politi', 'politimester', 'politisjef', 'politimann', 'politikvinne', 'politibetjent', 'politistasjon', 'politistyrke', 'politidistrikt',
    'politifolk', 'politietterforsker', 'lensmann', 'lensmannskontor', 'politiinspektør', 'opprørspoliti', 'kriminalpoliti', 'kripos',
    'politidirektorat', 'etterforsker', 'etterforskningsleder', 'operasjonsleder', 'sheriff', 'gendarm', 'gendarmeri', 'karabinieri',
    'fengselsbetjent', 'fengselsvesen', 'fengsel', 'fengselsvokter', 'vokter', 'innsatsleder', 'betjent', 'politiadvokat', 'grensepoliti',
    'sikkerhetspoliti', 'utrykningsenhet',
  ],
  SPY: [
    'etterretning', 'etterretningstjeneste', 'etterretningssjef', 'sikkerhetstjeneste', 'e-tjeneste', 'spion', 'hemmelig tjeneste',
    'hemmelig politi', 'etterretningsoffiser', 'etterretningskilde', 'overvåkingspoliti', 'kontraspionasje',
  ],
  JUD: [
    'dommer', 'høyesterettsdommer', 'statsadvokat', 'riksadvokat', 'førstestatsadvokat', 'aktor', 'påtalemyndighet', 'domstol', 'tingrett',
    'lagmannsrett', 'høyesterett', 'krigsrett', 'grunnlovsdomstol', 'forfatningsdomstol', 'konstitusjonsdomstol', 'ankedomstol',
    'menneskerettsdomstol', 'rett', 'jordskifterett', 'justitiarius', 'anklager', 'statsanklager', 'sjefanklager', 'jury', 'forhørsrett',
    'domstolsadministrasjon', 'tribunal', 'meddommer', 'undersøkelsesdommer', 'forsvarer', 'advokat', 'bistandsadvokat',
  ],
  LEG: [
    'stortingsrepresentant', 'storting', 'senator', 'senat', 'parlamentsmedlem', 'parlamentariker', 'parlament', 'parlamentspresident', 'kongress',
    'kongressmedlem', 'kongressmann', 'stortingspresident', 'nasjonalforsamling', 'representanthus', 'underhus', 'overhus', 'folkekongress',
    'folketing', 'riksdag', 'allting', 'sameting', 'forbundsdag', 'duma', 'knesset', 'lovgiver', 'lovgivende forsamling', 'deputert',
    'delstatsforsamling', 'representant', 'folkevalgt', 'varaordfører i parlamentet', 'utenrikskomité', 'kontrollkomité', 'parlamentskomité',
    'stortingskomité', 'partigruppe', 'stortingsgruppe', 'europaparlament',
  ],
  PTY: [
    'parti', 'partileder', 'partisekretær', 'nestleder i partiet', 'partitopp', 'politiker', 'kandidat', 'presidentkandidat', 'listetopp',
    'toppkandidat', 'partikollega', 'partifelle', 'ungdomsparti', 'ungdomspolitiker', 'kommuniststyre', 'kommunistparti', 'valgkampleder',
    'gruppeleder', 'regjeringsparti', 'partilag',
  ],
  OPP: [
    'opposisjonsleder', 'opposisjon', 'opposisjonspolitiker', 'opposisjonsparti', 'opposisjonskandidat', 'opposisjonell', 'dissident',
    'regimekritiker', 'regimemotstander', 'eksilpolitiker', 'opposisjonsgruppe', 'opposisjonsfigur', 'opposisjonsbevegelse',
  ],
  REB: [
    'opprører', 'opprørsleder', 'opprørsgruppe', 'opprørsstyrke', 'opprørsbevegelse', 'opprørshær', 'milits', 'gerilja', 'geriljaleder',
    'geriljasoldat', 'geriljagruppe', 'militsleder', 'krigsherre', 'separatist', 'separatistleder', 'islamist', 'jihadist', 'terrorist',
    'terrorgruppe', 'terrorgruppering', 'terrororganisasjon', 'ekstremist', 'ekstremistgruppe', 'frigjøringsfront', 'frigjøringshær',
    'frigjøringsbevegelse', 'motstandsgruppe', 'motstandsbevegelse', 'partisan', 'kriger', 'stridende', 'væpnet gruppe', 'væpnet gruppering',
    'selvmordsbomber', 'opprørsmilits', 'stammekriger', 'utbryter',
  ],
  PRM: [
    'paramilitær', 'paramilitær gruppe', 'paramilitær styrke', 'regjeringsvennlig milits', 'borgervern', 'dødsskvadron', 'leiesoldat',
    'leiesoldatgruppe', 'colectivo',
  ],
  UAF: [
    'væpnet mann', 'bevæpnet mann', 'gjerningsmann', 'skytter', 'attentatmann', 'snikskytter', 'angriper', 'kidnapper', 'bevæpnede menn',
    'væpnede menn', 'ukjent gjerningsmann', 'gisseltaker', 'våpenmann', 'drapsmann', 'kaprer', 'flykaprer', 'overfallsmann',
  ],
  UNK: ['mann', 'ukjent', 'ukjente'],
  CRM: [
    'gjeng', 'gjengmedlem', 'gjengleder', 'bande', 'kartell', 'narkokartell', 'narkobande', 'narkobaron', 'mafia', 'mafialeder', 'kriminell',
    'forbryter', 'smugler', 'menneskesmugler', 'narkosmugler', 'leiemorder', 'innsatt', 'innsatte', 'straffedømt', 'tyv', 'raner', 'pirat',
    'sjørøver', 'svindler', 'tiltalt', 'siktet', 'hacker', 'datakriminell', 'drapsdømt', 'lovbryter', 'drapssiktet', 'narkohandler', 'fange',
    'fangeleder',
  ],
  CVL: [
    'innbygger', 'demonstrant', 'sivil', 'sivilist', 'sivile', 'vitne', 'øyenvitne', 'nabo', 'beboer', 'aktivist', 'menneske', 'person', 'folk',
    'befolkning', 'folkemengde', 'menneskemengde', 'sivilbefolkning', 'passasjer', 'reisende', 'turist', 'borger', 'statsborger', 'landsbyboer',
    'pilegrim', 'kvinne', 'barn', 'jente', 'gutt', 'ungdom', 'familie', 'pårørende', 'etterlatt', 'etterlatte', 'offer', 'dødsoffer', 'gissel',
    'bilist', 'sjåfør', 'forbipasserende', 'velger', 'publikum', 'opprørt folkemengde', 'protestant', 'opptøymaker', 'menneskerettighetsaktivist',
    'klimaaktivist', 'miljøaktivist', 'miljøverner', 'fredsaktivist', 'politisk fange', 'samvittighetsfange', 'kjendis', 'artist', 'skuespiller',
    'forfatter', 'sanger', 'kunstner', 'markedsplass', 'landsby', 'bolighus', 'boligblokk', 'bolig', 'kafé', 'restaurant', 'buss',
    'drosje', 'foreldre', 'mor', 'far', 'bestemor', 'fjellklatrer', 'festivaldeltaker', 'urfolk', 'same', 'stammeleder', 'klanleder', 'høvding',
    'landsbyeldste', 'netthandler', 'nettbruker', 'skadet', 'skadde', 'skadd', 'savnet', 'syklist', 'fotgjenger', 'lokalsamfunn',
    'lokalbefolkning', 'publikummer', 'idrettsutøver', 'fotballspiller',
  ],
  ELI: [
    'ekspresident', 'eksminister', 'eksstatsminister', 'eksgeneral', 'ekspolitiker', 'eksordfører', 'ekskonge', 'forretningselite', 'oligark',
  ],
  BUS: [
    'direktør', 'administrerende direktør', 'konsernsjef', 'konserndirektør', 'styreleder', 'selskap', 'bedrift', 'konsern', 'firma', 'bank',
    'banksjef', 'gründer', 'produsent', 'fabrikk', 'flyselskap', 'oljeselskap', 'rederi', 'kraftselskap', 'strømselskap', 'gruveselskap',
    'våpenprodusent', 'teknologiselskap', 'investor', 'forretningsmann', 'forretningskvinne', 'næringsliv', 'næringslivsleder', 'arbeidsgiver',
    'arbeidsgiverforening', 'handelskammer', 'butikkjede', 'kjede', 'børs', 'gruve', 'forhandler av biler', 'kjøpmann', 'butikkeier', 'handelsstand',
    'entreprenør', 'investeringsfond', 'hotell', 'kredittvurderingsbyrå', 'aksjonær', 'handelsmann', 'meklerfirma', 'leverandør',
  ],
  LAB: [
    'fagforening', 'fagforbund', 'tillitsvalgt', 'fagforeningsleder', 'fagforbundsleder', 'lo-leder', 'arbeider', 'fabrikkarbeider', 'gruvearbeider',
    'havnearbeider', 'oljearbeider', 'ansatt', 'ansatte', 'arbeidstaker', 'streikende', 'streikevakt', 'fisker', 'yrkessjåfør', 'lastebilsjåfør',
    'lastebileier', 'drosjesjåfør', 'togfører', 'flyger', 'pilot', 'kabinansatt', 'renholder', 'postbud', 'bussjåfør', 'transportarbeider',
    'landsorganisasjon', 'yrkesforbund', 'hjelpearbeider', 'statsansatt',
  ],
  AGR: [
    'bonde', 'gårdbruker', 'bondelag', 'småbruker', 'gjeter', 'reindriftsutøver', 'kvegeier', 'bondeorganisasjon', 'landbruk', 'gårdeier',
    'jordbruker', 'kakaobonde', 'kaffebonde', 'gartner',
  ],
  'EDU LAB': ['lærer', 'lektor'],
  EDU: [
    'professor', 'forsker', 'førsteamanuensis', 'student', 'studentleder', 'studentorganisasjon', 'elev', 'rektor', 'universitet', 'høgskole',
    'høyskole', 'skole', 'barneskole', 'videregående skole', 'skoleelev', 'skolebarn', 'akademiker', 'statsviter',
    'vitenskapsmann', 'vitenskapskvinne', 'barnehage', 'historiker', 'økonom', 'sosiolog', 'seniorforsker', 'forskningsinstitutt',
    'forskningssenter', 'førstelektor', 'stipendiat', 'seismolog', 'meteorolog', 'jordskjelvforsker',
  ],
  MED: [
    'lege', 'overlege', 'sykepleier', 'helsepersonell', 'sykehus', 'sykehuslege', 'helsearbeider', 'ambulanse', 'ambulansearbeider', 'klinikk',
    'feltsykehus', 'kirurg', 'jordmor', 'helsestasjon', 'helsevesen', 'redningsarbeider', 'legevakt', 'psykiater', 'smittevernlege',
    'smittevernoverlege', 'apotek', 'pasient', 'helseteam', 'medisinsk personell', 'kommuneoverlege',
  ],
  JRN: [
    'journalist', 'reporter', 'redaktør', 'sjefredaktør', 'korrespondent', 'fotograf', 'pressefotograf', 'avis', 'nettavis', 'tv-stasjon',
    'tv-kanal', 'radiostasjon', 'redaksjon', 'kringkaster', 'nyhetsbyrå', 'nyhetsanker', 'kommentator', 'programleder', 'medium', 'medier', 'presse',
    'presseforbund', 'journalistlag', 'fotojournalist', 'lokalavis', 'mediehus', 'blogger', 'frilanser', 'statskanal', 'statskringkaster',
    'tidsskrift',
  ],
  REL: [
    'biskop', 'erkebiskop', 'pave', 'kardinal', 'prest', 'sokneprest', 'imam', 'rabbiner', 'kirke', 'moské', 'synagoge', 'tempel', 'kloster', 'munk',
    'nonne', 'ayatolla', 'mulla', 'menighet', 'geistlig', 'geistlige', 'patriark', 'bispedømme', 'muslim', 'kristen', 'kristne', 'katolikk', 'hindu',
    'buddhist', 'predikant', 'pastor', 'pinsemenighet', 'trossamfunn', 'kirkeleder', 'misjonær', 'prost', 'religiøs leder', 'domkirke',
    'islamsk råd',
  ],
  REF: [
    'flyktning', 'asylsøker', 'migrant', 'internflyktning', 'fordrevet', 'fordrevne', 'båtflyktning', 'flyktningleir', 'hjemløs', 'hjemløse',
    'evakuert', 'evakuerte', 'enslig mindreårig', 'papirløs', 'papirløse', 'innvandrer',
  ],
  SOC: [
    'forening', 'forbund', 'organisasjon', 'miljøorganisasjon', 'naturvernforbund', 'interesseorganisasjon', 'pasientforening', 'sivilsamfunn',
    'borgerrettighetsgruppe', 'menneskerettighetsgruppe', 'stiftelse', 'tankesmie', 'frivillig', 'frivillige', 'kvinneorganisasjon', 'aksjonsgruppe',
    'velforening', 'idrettslag', 'menneskerettsforkjemper', 'forkjemper', 'fredsprisvinner', 'bevegelse', 'protestbevegelse', 'folkebevegelse',
    'klubb', 'fredskomité',
  ],
  NGO: [
    'hjelpeorganisasjon', 'menneskerettighetsorganisasjon', 'bistandsorganisasjon', 'frivillig organisasjon', 'veldedig organisasjon',
    'nødhjelpsorganisasjon', 'humanitær organisasjon', 'barnerettighetsorganisasjon', 'flyktningorganisasjon', 'hjelpegruppe',
  ],
  PRE: ['utbryterrepublikk', 'utbryterregion', 'utbryterstat'],
}

/** Nouns whose sector is that of what they belong to. */
export const relational: readonly string[] = [
  'kaptein', 'agent',
  'talsmann', 'talskvinne', 'talsperson', 'pressetalsmann', 'pressetalsperson', 'pressesjef', 'leder', 'nestleder', 'medlem', 'sjef', 'nestsjef',
  'direktør', 'gruppe', 'gruppering', 'kilde', 'representant', 'rådgiver', 'styremedlem', 'informasjonssjef', 'kommunikasjonssjef',
  'kommunikasjonsdirektør', 'toppsjef', 'avdelingsleder', 'hundrevis', 'tusenvis', 'titusener', 'dusinvis', 'titalls', 'hundretalls', 'flertall',
  'flere', 'noen', 'mange', 'de fleste', 'part', 'partner', 'alliert', 'forsvarer', 'støttespiller', 'tilhenger', 'motstander', 'familie', 'enhet',
  'avdeling', 'kommando', 'kontor', 'hovedkvarter', 'generalsekretær', 'sekretær', 'formann', 'presse-talsmann', 'offisiell', 'utsending',
  'koordinator', 'team', 'del', 'rest', 'antall', 'gjeng', 'råd', 'komité', 'utvalg', 'tjeneste', 'ansatt', 'mann', 'kvinne', 'person', 'menneske',
  'kjerne', 'topp', 'veteran', 'eier', 'tjenestemann', 'høytstående kilde', 'kommandør', 'kommandant',
]

/** Adjectives that show the sector of people whose noun does not. */
export const adjectives: Readonly<Record<string, readonly string[]>> = {
  UAF: ['væpnet', 'bevæpnet', 'maskert', 'uidentifisert', 'ukjent', 'tungt væpnet'],
  LAB: ['fagorganisert', 'streikende'],
  MIL: ['militær'],
  PRM: ['paramilitær'],
  CVL: ['sivil'],
  REL: ['religiøs', 'muslimsk', 'katolsk', 'kristen', 'ortodoks', 'jødisk', 'buddhistisk'],
  CRM: ['kriminell'],
  REB: ['opprørsk', 'jihadistisk'],
  OPP: ['opposisjonell'],
}
