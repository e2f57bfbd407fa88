import type { LightVerb, NoEvent } from '../../../events.ts'
import { light, none } from '../../event.ts'

/** Verbs that leave the event to their noun. */
export const lightVerbs: readonly LightVerb[] = [
  light('launch', 'acts', 'object', '[Rebels](subject) [launched](verb) an [attack](noun) on the base.'),
  light('carry out', 'acts', 'object', 'Rebels [carried out](verb) an [attack](noun) on the base.'),
  light('mount', 'acts', 'object', 'Rebels [mounted](verb) an [attack](noun) on the base.'),
  light('stage', 'acts', 'object', 'Farmers [staged](verb) a [protest](noun) against the ministry.'),
  light('hold', 'acts', 'object', 'Farmers [held](verb) a [protest](noun) against the ministry.'),
  light('conduct', 'acts', 'object', 'The army [conducted](verb) [raids](noun) on two villages.'),
  light('make', 'acts', 'object', 'The rebels [made](verb) [threats](noun) against the port.'),
  light('issue', 'acts', 'object', 'The bishop [issued](verb) an [appeal](noun) to the rebels.'),
  light('begin', 'acts', 'object', 'Nurses [began](verb) a [strike](noun) over pay.'),
  light('start', 'acts', 'object', 'Nurses [started](verb) a [strike](noun) over pay.'),
  light('resume', 'acts', 'object', 'Jets [resumed](verb) the [bombing](noun) of the port.'),
  light('open', 'acts', 'object', 'Prosecutors [opened](verb) an [investigation](noun) into the banker.'),
  light('order', 'acts', 'object', 'Keldia [ordered](verb) a general [mobilization](noun).'),
  light('lodge', 'acts', 'object', 'Keldia [lodged](verb) a [complaint](noun) against Ravonia.'),
  light('file', 'acts', 'object', 'Prosecutors [filed](verb) [charges](noun) against the banker.'),
  light('voice', 'acts', 'object', 'The bishop [voiced](verb) [criticism](noun) of the junta.'),
  light('level', 'acts', 'object', 'Keldia [levelled](verb) [accusations](noun) against Ravonia.'),
  light('impose', 'acts', 'object', 'The army [imposed](verb) a [blockade](noun) on the island.'),
  light('declare', 'acts', 'object', 'The unions [declared](verb) a [strike](noun).'),
  light('announce', 'acts', 'object', 'The bloc [announced](verb) an [embargo](noun) against Ravonia.'),
  light('grant', 'acts', 'object', 'The king [granted](verb) a [pardon](noun) to the officer.'),
  light('offer', 'acts', 'object', 'The premier [offered](verb) an [apology](noun) to the families.'),
  light('give', 'acts', 'object', 'The bishop [gave](verb) [praise](noun) to the mediators.'),
  light('lend', 'acts', 'object', 'The bloc [lent](verb) its [support](noun) to the plan.'),
  light('repeat', 'acts', 'object', 'The bloc [repeated](verb) its [support](noun) for the plan.'),
  light('reiterate', 'acts', 'object', 'The bloc [reiterated](verb) its [support](noun) for the plan.'),
  light('renew', 'acts', 'object', 'The bishop [renewed](verb) his [call](noun) for talks.'),
      light('wage', 'acts', 'object', 'The army [waged](verb) an [offensive](noun) against the rebels.'),
  light('commit', 'acts', 'object', 'Soldiers [committed](verb) a [massacre](noun) of villagers.'),
  light('perpetrate', 'acts', 'object', 'Soldiers [perpetrated](verb) a [massacre](noun) of villagers.'),
  light('undertake', 'acts', 'object', 'The army [undertook](verb) an [offensive](noun) against the rebels.'),
  light('step up', 'acts', 'object', 'The army [stepped up](verb) its [attacks](noun) on the rebels.'),
  light('intensify', 'acts', 'object', 'The army [intensified](verb) its [attacks](noun) on the rebels.'),
  light('continue', 'acts', 'object', 'The army [continued](verb) its [attacks](noun) on the rebels.'),
  light('lead', 'acts', 'object', 'A priest [led](verb) a [march](noun) against the cuts.'),
  light('organize', 'acts', 'object', 'Students [organized](verb) a [protest](noun) against the rector.'),
  light('organise', 'acts', 'object', 'Students [organised](verb) a [protest](noun) against the rector.'),
  light('join', 'acts', 'object', 'Teachers [joined](verb) the [strike](noun).'),
  light('take part in', 'acts', 'to:in', 'Teachers [took part in](verb) a [protest](noun) against the cuts.'),
  light('participate', 'acts', 'to:in', 'Teachers [participated](verb) in a [protest](noun) against the cuts.'),
  light('engage', 'acts', 'to:in', 'Troops [engaged](verb) in [clashes](noun) with rebels.'),
  light('enter', 'acts', 'to:into', 'Keldia [entered](verb) into [negotiations](noun) with Ravonia.'),
  light('come under', 'undergoes', 'object', 'The minister [came under](verb) [criticism](noun) from the bishop.'),
  light('suffer', 'undergoes', 'object', 'The convoy [suffered](verb) an [attack](noun) near the ford.'),
  light('face', 'undergoes', 'object', 'The minister [faced](verb) [criticism](noun) from the bishop.'),
  light('draw', 'undergoes', 'object', 'The decree [drew](verb) [criticism](noun) from the bishop.'),
  light('receive', 'undergoes', 'object', 'The envoy [received](verb) [praise](noun) from the bishop.'),
  light('be subject to', 'undergoes', 'to:to', 'The port was [subject](verb) to an [embargo](noun).'),
]

/** Phrases that look like events and are none. */
export const idioms: readonly NoEvent[] = [
  none('idiom', 'attack problem', 'The council attacked the problem at its root.'),
  none('idiom', 'fight cancer', 'She fought cancer for a year.'),
  none('idiom', 'fight fire', 'Crews fought the fire all night.'),
  none('idiom', 'fight for life', 'The boy fought for his life.'),
  none('culture', 'bomb at box office', 'The sequel bombed at the box office.'),
  none('idiom', 'kill time', 'They killed time with cards.'),
  none('idiom', 'shoot oneself in foot', 'The party shot itself in the foot.'),
  none('idiom', 'storm out', 'He stormed out of the studio.'),
  none('idiom', 'heart attack', 'He died of a heart attack.'),
  none('idiom', 'panic attack', 'She had a panic attack.'),
  none('idiom', 'under fire', 'The coach was under fire after the loss.'),
  none('idiom', 'war of words', 'The war of words went on.'),
  none('idiom', 'battle cry', 'It became their battle cry.'),
  none('idiom', 'price war', 'A price war among shops began.'),
  none('idiom', 'charm offensive', 'The charm offensive went on.'),
  none('idiom', 'strike balance', 'The law strikes a balance.'),
  none('idiom', 'strike chord', 'The song struck a chord.'),
  none('market', 'strike price', 'The option hit its strike price.'),
  none('idiom', 'protest too much', 'He protests too much.'),
  none('idiom', 'call for caution', 'The weather calls for caution.'),
  none('idiom', 'kidnapped by', 'The audience was kidnapped by the melody.'),
  none('sport', 'sudden death', 'They won in sudden death.'),
  none('sport', 'shoot on goal', 'He shot on goal twice.'),
  none('sport', 'attack down', 'They attacked down the left wing.'),
  none('sport', 'attack wing', 'They attacked along the left wing.'),
  none('market', 'rally on', 'Shares rallied on the news.'),
  none('market', 'hostile takeover', 'The hostile takeover failed.'),
  none('weather', 'storm hit', 'The storm hit the coast.'),
  none('science', 'attack cell', 'The virus attacks the cells.'),
]

/** Word classes that lines name with an at sign. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  lifeless: ['wind', 'rain', 'snow', 'wave', 'temperature', 'number', 'percentage', 'price', 'rate', 'inflation', 'drought', 'heatwave', 'tide', 'copper', 'share', 'oil'],
  weapon: [
    'weapon', 'gun', 'rifle', 'pistol', 'revolver', 'machine-gun', 'kalashnikov', 'grenade', 'rocket', 'missile', 'mortar', 'shell', 'bomb', 'mine', 'landmine', 'bullet', 'ammunition', 'explosive', 'artillery', 'knife',
    'machete', 'firebomb', 'cannon', 'torpedo', 'warhead', 'drone', 'arms', 'howitzer', 'round', 'shot', 'salvo', 'dynamite', 'rpg',
  ],
  warplane: ['warplane', 'jet', 'bomber', 'fighter', 'gunship', 'helicopter', 'drone', 'aircraft', 'plane'],
  prisoner: ['prisoner', 'hostage', 'captive', 'detainee', 'inmate', 'convict', 'suspect', 'pow', 'dissident', 'internee'],
  building: [
    'building', 'palace', 'ministry', 'parliament', 'embassy', 'consulate', 'barracks', 'station', 'headquarters', 'office', 'school', 'hospital', 'church', 'mosque', 'temple', 'synagogue', 'market', 'house', 'home', 'depot', 'base',
    'airport', 'bridge', 'plant', 'factory', 'hotel', 'court', 'courthouse', 'prison', 'checkpoint', 'outpost', 'warehouse', 'clinic', 'mall', 'restaurant', 'residence', 'compound', 'bunker', 'refinery',
  ],
  infrastructure: ['pipeline', 'pylon', 'bridge', 'dam', 'railway', 'track', 'tunnel', 'refinery', 'power', 'line', 'plant', 'depot', 'oil', 'gas'],
  territory: ['town', 'city', 'village', 'province', 'region', 'hill', 'island', 'capital', 'district', 'territory', 'area', 'enclave', 'border', 'position', 'port', 'valley', 'coast', 'suburb', 'stronghold', 'outpost', 'land', 'camp'],
  money: ['money', 'dollar', 'euro', 'pound', 'million', 'billion', 'loan', 'credit', 'fund', 'grant', 'cash'],
  troops: [
    'troop', 'troops', 'soldier', 'army', 'military', 'force', 'battalion', 'brigade', 'division', 'regiment', 'garrison', 'navy', 'marine', 'commando', 'paratrooper', 'infantry', 'conscript', 'reservist', 'convoy', 'patrol', 'unit', 'peacekeeper',
    'legion', 'guard', 'serviceman', 'squadron', 'fleet', 'gunner', 'sniper',
  ],
  police: ['police', 'policeman', 'policewoman', 'officer', 'gendarme', 'constable', 'agent', 'detective', 'trooper', 'sheriff', 'carabinieri'],
  rebels: [
    'rebel', 'insurgent', 'guerrilla', 'militant', 'militia', 'militiaman', 'gunman', 'fighter', 'separatist', 'terrorist', 'extremist', 'islamist', 'jihadist', 'warlord', 'mercenary', 'mutineer', 'paramilitary', 'bomber', 'attacker', 'gang',
    'bandit', 'pirate', 'assailant', 'partisan', 'taliban', 'tribesman',
  ],
  civilians: [
    'civilian', 'people', 'person', 'man', 'woman', 'child', 'villager', 'resident', 'refugee', 'protester', 'demonstrator', 'student', 'worker', 'journalist', 'reporter', 'crowd', 'family', 'farmer', 'passenger', 'tourist', 'pilgrim',
    'worshipper', 'boy', 'girl', 'teacher', 'activist', 'migrant', 'citizen', 'bystander', 'victim', 'marcher', 'shopper', 'supporter',
  ],
  officials: ['president', 'minister', 'premier', 'envoy', 'ambassador', 'leader', 'king', 'queen', 'prince', 'pope', 'chancellor', 'secretary', 'delegation', 'official', 'diplomat', 'senator', 'governor', 'commissioner', 'counterpart', 'mediator', 'general'],
  diplomat: ['diplomat', 'ambassador', 'envoy', 'consul', 'attaché', 'attache'],
  vehicle: ['tank', 'vehicle', 'truck', 'car', 'bus', 'ship', 'vessel', 'warship', 'boat', 'submarine', 'aircraft', 'plane', 'jet', 'helicopter', 'warplane', 'bomber', 'convoy', 'drone', 'tanker', 'frigate', 'destroyer', 'carrier', 'train', 'gunboat'],
  agreement: ['agreement', 'treaty', 'accord', 'pact', 'deal', 'truce', 'ceasefire', 'protocol', 'memorandum', 'convention'],
  protest: ['protest', 'demonstration', 'march', 'rally', 'strike', 'riot', 'uprising', 'sit-in'],
  mishap: [
    'storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'flood', 'earthquake', 'quake', 'tsunami', 'landslide', 'avalanche', 'mudslide', 'fire', 'blaze', 'wildfire', 'crash', 'collision', 'derailment', 'accident', 'collapse', 'eruption',
    'volcano', 'drought', 'famine', 'disease', 'virus', 'epidemic', 'outbreak', 'cholera', 'ebola', 'lightning', 'heatwave', 'heat', 'cold', 'snow', 'ice', 'wave', 'shipwreck', 'stampede', 'leak', 'rain', 'fog', 'capsize', 'sink', 'train', 'bus',
    'explosion', 'cancer', 'malaria', 'boiler',
  ],
  time: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'week', 'month', 'year', 'day', 'night', 'morning', 'evening', 'afternoon', 'hour', 'minute', 'weekend', 'january', 'february',
    'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  ],
}

/** Lemma of a weapon or manner → modes. */
export const modes: Readonly<Record<string, readonly string[]>> = {
  drone: ['drone'], airstrike: ['aerial'], warplane: ['aerial'], jet: ['aerial'], helicopter: ['aerial'], bomber: ['aerial'], air: ['aerial'], aerial: ['aerial'],
  rocket: ['heavy-weapons'], missile: ['heavy-weapons'], artillery: ['heavy-weapons'], mortar: ['heavy-weapons'], tank: ['heavy-weapons'], shell: ['heavy-weapons'],
  bomb: ['explosives'], mine: ['explosives'], grenade: ['explosives'], explosive: ['explosives'], dynamite: ['explosives'], suicide: ['suicide-attack'],
  gun: ['firearms'], rifle: ['firearms'], pistol: ['firearms'], gunman: ['firearms'], sniper: ['firearms'], gunfire: ['firearms'], shot: ['firearms'],
  knife: ['primitive'], machete: ['primitive'], stone: ['primitive', 'riot'], axe: ['primitive'], arson: ['destroy'],
  gas: ['crowd-control'], 'water-cannon': ['crowd-control'], teargas: ['crowd-control'], chemical: ['unconventional'], sarin: ['unconventional'], nerve: ['unconventional'],
  hunger: ['hunger'], road: ['obstruct'], highway: ['obstruct'], troop: ['troops'], warship: ['weapons'], police: ['police'], militia: ['militia'],
  hacker: ['cyber'], internet: ['withhold'], phone: ['phone'], telephone: ['phone'], resignation: ['change'], reform: ['change'], release: ['yield'], ceasefire: ['yield'], truce: ['yield'], withdraw: ['yield'], help: ['assist'], aid: ['assist'], meeting: ['meet'], talk: ['meet'],
}

/** Words that show a sentence is about something else: one with an exclamation mark is enough. */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'sport!': ['everton', 'tottenham', 'stoppage-time', 'injury-time', 'penalty-kick', 'touchline', 'semi-final', 
    'striker', 'midfielder', 'goalkeeper', 'semifinal', 'semifinals', 'quarterfinal', 'quarterfinals', 'playoff', 'inning', 'touchdown', 'quarterback', 'halftime', 'batsman', 'wicket', 'cricketer', 'footballer', 'linebacker', 'birdie', 'bogey',
    'relegation', 'fielder', 'pitcher', 'dugout', 'sprinter', 'cyclist', 'uefa', 'hat-trick', 'equaliser', 'equalizer', 'defenceman', 'centre-back', 'midfield', 'fixture',
  ],
  'sport': ['coach', 'league', 'championship', 'tournament', 'referee', 'penalty', 'medal', 'olympic', 'athlete', 'cricket', 'rugby', 'football', 'soccer', 'tennis', 'golf', 'basketball', 'baseball', 'hockey', 'marathon', 'boxer', 'stadium', 'scorer', 'fifa', 'premiership', 'teammate'],
  'culture!': ['timpanist', 'violinist', 'cellist', 'pianist', 'soloist', 'orchestra', 'symphony', 'recipe', 'thriller', 'sequel', 'box-office', 'soundtrack', 'screenplay', 'playwright', 'blockbuster', 'screenwriter', 'videogame', 'protagonist', 'sitcom', 'trilogy', 'songwriter', 'novelist'],
  'culture': ['film', 'movie', 'novel', 'album', 'concert', 'theatre', 'theater', 'actor', 'actress', 'premiere', 'singer', 'opera', 'exhibition', 'episode', 'documentary', 'festival', 'poem', 'character', 'audience', 'drama'],
  'market!': ['nasdaq', 'shareholder', 'dividend', 'nikkei', 'stockbroker'],
  'market': ['stock', 'investor', 'bond', 'profit', 'quarterly', 'trader', 'dow', 'futures', 'revenue', 'earnings', 'brokerage', 'benchmark', 'basis'],
  'weather': ['forecast', 'temperature', 'rainfall', 'snowfall', 'thunderstorm', 'meteorologist', 'forecaster', 'hurricane', 'typhoon', 'cyclone', 'storm', 'wind', 'rain'],
  'accident': ['crash', 'derail', 'collision', 'capsize', 'landslide', 'earthquake', 'avalanche', 'wildfire', 'tornado', 'mudslide', 'shipwreck', 'eruption', 'tsunami', 'derailment', 'pileup', 'firefighter', 'coroner', 'lifeboat'],
  'history!': ['medieval', 'archaeologist', 'centenary', 'excavation', 'viking'],
  'history': ['century', 'historian', 'museum', 'anniversary', 'monument', 'napoleon'],
  'science': ['immune', 'bacterium', 'antibody', 'parasite', 'species', 'cell', 'tumor', 'tumour', 'vaccine', 'galaxy', 'molecule', 'virus'],
}

/** Words that show it only beside another of the domain. */
export const elsewhereBeside: Readonly<Record<string, readonly string[]>> = {
  sport: ['match', 'goal', 'team', 'game', 'season', 'cup', 'final', 'club', 'player', 'win', 'score', 'champion', 'title', 'defender', 'ball', 'pitch', 'fan', 'round', 'lap', 'innings'],
  culture: ['play', 'book', 'song', 'character', 'scene', 'chart', 'painting', 'star', 'band'],
  market: ['share', 'index', 'yield', 'analyst', 'currency', 'percent', 'point'],
}
