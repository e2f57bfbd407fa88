import type { EventLine } from '../../../events.ts'
import { event } from '../../event.ts'

const against = ['to:against', 'to:over', 'to:at'] as const

const verbs: readonly EventLine[] = [
  event('take to the streets', 'VERB', 'demonstrate', 'PROTEST', '[Thousands](source) [took to the streets](trigger) against [the junta](target).', [], { modes: ['demo'], target: ['to:against'] }),
  event('take to street', 'VERB', 'demonstrate', 'PROTEST', '[Thousands](source) [took](trigger) to the streets against [the junta](target).', [], { modes: ['demo'], target: ['to:against'] }),
  event('go on strike', 'VERB', 'strike', 'PROTEST', '[Miners](source) [went on strike](trigger) against [the operator](target).', [], { modes: ['strike'], target: ['to:against'] }),
  event('go on hunger strike', 'VERB', 'hunger-strike', 'PROTEST', '[Inmates](source) [went on hunger strike](trigger).', [], { modes: ['hunger'], target: ['to:against'] }),
  event('walk off job', 'VERB', 'strike', 'PROTEST', '[Crane drivers](source) [walked off](trigger) the job.', [], { modes: ['strike'], target: ['to:against'] }),
  event('stop work', 'VERB', 'strike', 'PROTEST', '[Two hundred welders](source) [stopped work](trigger) at the yard.', [], { modes: ['strike'], target: ['to:against'] }),
  event('down tools', 'VERB', 'strike', 'PROTEST', '[Welders](source) [downed tools](trigger) at the yard.', [], { modes: ['strike'], target: ['to:against'] }),
  event('stage sit-in', 'VERB', 'sit-in', 'PROTEST', '[Students](source) [staged](trigger) a sit-in outside the ministry.', [], { modes: ['obstruct'], target: ['to:against'] }),
  event('chant slogan', 'VERB', 'demonstrate', 'PROTEST', '[The crowd](source) [chanted](trigger) slogans against [the king](target).', [], { modes: ['demo'], target: ['to:against'] }),
  event('demonstrate', 'VERB', 'demonstrate', 'PROTEST', '[Farmers](source) [demonstrated](trigger) against [the ministry](target).', 'The test demonstrated the effect.', { modes: ['demo'], target: ['to:against'], with: ['against', '@civilians', 'outside', 'street', 'people', 'supporter', 'worker', 'student', 'thousand', 'hundred', 'peacefully', 'opponent', 'crowd'], unless: ['test', 'study', 'effect', 'technology', 'commitment', 'ability', 'skill'] }),
  event('protest', 'VERB', 'protest', 'PROTEST', '[Students](source) [protested](trigger) against [the rector](target).', [], { modes: ['demo'], target: ['to:against', 'to:over', 'object'], unless: ['ambassador', 'minister', 'embassy', 'ministry', 'foreign', 'government'] }),
  event('march', 'VERB', 'march', 'PROTEST', '[Teachers](source) [marched](trigger) on [the palace](target).', ['Soldiers marched into the town.', 'Time marched on.'], { modes: ['demo'], target: ['to:against', 'to:on'], unless: ['soldier', 'troop', 'troops', 'army', 'band', 'time', 'parade', 'guard', 'veteran'] }),
  event('rally', 'VERB', 'rally', 'PROTEST', '[Opponents](source) [rallied](trigger) against [the decree](target).', ['Shares rallied.', 'The team rallied late.'], { modes: ['demo'], target: ['to:against'], unless: ['share', 'stock', 'market', 'team', 'dollar', 'price', 'bond', 'euro', 'percent', 'index', 'yen', 'win', 'set', 'player', 'goal'] }),
  event('strike', 'VERB', 'strike', 'PROTEST', '[Nurses](source) [struck](trigger) for a week.', 'They struck a deal.', { modes: ['strike'], target: ['to:against'], with: ['worker', 'nurse', 'teacher', 'doctor', 'miner', 'driver', 'union', 'pilot', 'employee', 'staff', 'docker', 'wage', 'pay'], unless: ['deal', 'agreement', 'earthquake', 'balance', 'storm'] }),
  event('riot', 'VERB', 'riot', 'PROTEST', '[Inmates](source) [rioted](trigger) in the north wing.', [], { modes: ['riot'], target: ['to:against'] }),
  event('boycott', 'VERB', 'boycott', 'PROTEST', '[The opposition](source) [boycotted](trigger) [the vote](target).', [], { modes: ['boycott'] }),
  event('blockade', 'VERB', 'obstruct', 'PROTEST', '[Truckers](source) [blockaded](trigger) [the refinery](target).', [], { modes: ['obstruct'], with: ['protester', 'farmer', 'driver', 'demonstrator', 'villager', 'trucker', 'worker', 'activist', 'fisherman', 'student'] }),
  event('block', 'VERB', 'obstruct', 'PROTEST', '[Farmers](source) [blocked](trigger) the motorway.', 'The senate blocked the bill.', { modes: ['obstruct'], target: ['to:against'], with: ['road', 'highway', 'motorway', 'street', 'bridge', 'traffic', 'railway', 'entrance', 'port', 'runway', 'gate'], unless: ['landslide', 'snow', 'tree', 'police', 'flood', 'avalanche', 'accident', 'debris', 'army', 'troop', 'troops'] }),
  event('burn', 'VERB', 'burn-symbol', 'PROTEST', '[Demonstrators](source) [burned](trigger) a flag outside the embassy.', 'The house burned.', { modes: ['vandalize'], with: ['flag', 'effigy', 'portrait', 'tire', 'tyre', 'barricade', 'koran', 'quran'], target: ['to:of'] }),
  event('pelt', 'VERB', 'riot', 'PROTEST', '[Youths](source) [pelted](trigger) [the patrol](target) with stones.', [], { modes: ['riot'] }),
  event('throw', 'VERB', 'riot', 'PROTEST', '[Protesters](source) [threw](trigger) stones at [policemen](target).', 'She threw the ball.', { modes: ['riot'], with: ['stone', 'rock', 'bottle', 'egg', 'petrol', 'molotov', 'firebomb', 'cocktail', 'tomato', 'paint'], target: ['to:at'] }),
  event('hurl', 'VERB', 'riot', 'PROTEST', '[Protesters](source) [hurled](trigger) stones at [policemen](target).', [], { modes: ['riot'], with: ['stone', 'rock', 'bottle', 'egg', 'petrol', 'molotov', 'firebomb', 'cocktail', 'brick'], target: ['to:at'] }),
  event('occupy', 'VERB', 'obstruct', 'PROTEST', '[Students](source) [occupied](trigger) [the faculty](target).', 'Books occupied the shelf.', { modes: ['obstruct'], with: ['student', 'protester', 'demonstrator', 'worker', 'activist', 'squatter', 'farmer', 'peasant', 'indigenous', 'landless'] }),
  event('loot', 'VERB', 'riot', 'PROTEST', '[Rioters](source) [looted](trigger) [shops](target) in the port.', [], { modes: ['riot'] }),
  event('vandalize', 'VERB', 'vandalize', 'PROTEST', '[Youths](source) [vandalized](trigger) [the statue](target).', [], { modes: ['vandalize'] }),
  event('picket', 'VERB', 'picket', 'PROTEST', '[Cleaners](source) [picketed](trigger) [the ministry](target).', [], { modes: ['demo'] }),
  event('gather', 'VERB', 'demonstrate', 'PROTEST', '[Thousands](source) [gathered](trigger) to protest.', 'Leaders gathered for dinner.', { modes: ['demo'], with: ['protest', 'demonstrate', 'demand'], target: ['to:against'] }),
  event('rise up', 'VERB', 'revolt', 'PROTEST', '[Villagers](source) [rose up](trigger) against [the landlord](target).', [], { modes: ['riot'], target: ['to:against'] }),
]

const nouns: readonly EventLine[] = [
  event('protest', 'NOUN', 'protest', 'PROTEST', '[Students](source) staged a [protest](trigger) against [the rector](target).', 'The embassy lodged a protest.', { modes: ['demo'], target: against, unless: ['lodge', 'diplomatic', 'formal', 'embassy', 'note', 'protestant', 'vote', 'song'] }),
  event('demonstration', 'NOUN', 'demonstrate', 'PROTEST', '[Farmers](source) held a [demonstration](trigger) against [the ministry](target).', 'He gave a cooking demonstration.', { modes: ['demo'], target: against, unless: ['cooking', 'technology', 'product', 'project', 'flight'] }),
  event('rally', 'NOUN', 'rally', 'PROTEST', '[Opponents](source) held a [rally](trigger) against [the decree](target).', ['The market rally faded.', 'He won the rally in Sweden.'], { modes: ['demo'], target: against, with: ['against', 'protest', 'opposition', 'anti-government', 'thousand', 'mass', 'people', 'antiwar', 'supporter', 'demonstrator'], unless: ['market', 'stock', 'car', 'world', 'campaign', 'dollar', 'price'] }),
  event('march', 'NOUN', 'march', 'PROTEST', '[Teachers](source) held a [march](trigger) against [the cuts](target).', 'In March the snow melted.', { modes: ['demo'], target: against, unless: ['parade', 'wedding'], with: ['against', 'protest', 'people', 'hold', 'organize', 'organise', 'stage', 'join', 'thousand', 'silent', 'peace', 'demonstrator', 'peaceful', 'take'] }),
  event('strike', 'NOUN', 'strike', 'PROTEST', '[Nurses](source) began a [strike](trigger) over pay.', ['The air strike hit a depot.', 'The strike was called off.'], { modes: ['strike'], target: ['to:against', 'to:at'], unless: ['air', 'carry', 'conduct', 'airstrike', 'deadly', 'missile', 'drone', 'on', 'rocket', 'lucky', 'preemptive', 'military', 'call', 'retaliatory', 'avert', 'suspend'] }),
  event('hunger strike', 'NOUN', 'hunger-strike', 'PROTEST', '[Inmates](source) began a [hunger strike](trigger).', [], { modes: ['hunger'], target: against }),
  event('sit - in', 'NOUN', 'sit-in', 'PROTEST', '[Students](source) held a [sit-in](trigger) in the hall.', [], { modes: ['obstruct'], target: against }),
  event('sit-in', 'NOUN', 'sit-in', 'PROTEST', '[Students](source) held a [sit-in](trigger) in the hall.', [], { modes: ['obstruct'], target: against }),
  event('walkout', 'NOUN', 'strike', 'PROTEST', '[Drivers](source) staged a [walkout](trigger) at the depot.', [], { modes: ['strike'], target: against }),
  event('riot', 'NOUN', 'riot', 'PROTEST', '[Riots](trigger) broke out in the port.', 'Riot police stood by.', { modes: ['riot'], target: against, unless: ['police', 'gear', 'shield', 'squad'] }),
  event('rioting', 'NOUN', 'riot', 'PROTEST', '[Rioting](trigger) broke out in the port.', [], { modes: ['riot'], target: against }),
  event('boycott', 'NOUN', 'boycott', 'PROTEST', '[The union](source) began a [boycott](trigger) of [the chain](target).', [], { modes: ['boycott'], target: ['to:of', 'to:against'] }),
  event('unrest', 'NOUN', 'riot', 'PROTEST', 'Violent [unrest](trigger) broke out in the port.', [], { modes: ['riot'], target: against, with: ['violent', 'break', 'spread', 'erupt', 'street'] }),
  event('uprising', 'NOUN', 'revolt', 'PROTEST', 'An [uprising](trigger) against [the governor](target) began.', [], { modes: ['riot'], target: against, with: ['against', 'begin', 'erupt', 'break', 'start'] }),
  event('roadblock', 'NOUN', 'obstruct', 'PROTEST', '[Farmers](source) set up [roadblocks](trigger) near the dam.', 'Police manned a roadblock.', { modes: ['obstruct'], target: against, unless: ['police', 'army', 'soldier', 'troop', 'troops', 'rebel'] }),
  event('vigil', 'NOUN', 'vigil', 'PROTEST', '[Relatives](source) held a [vigil](trigger) against [the verdict](target).', [], { modes: ['demo'], target: against, with: ['against', 'protest'] }),
]

/** Civilians who act together in public against someone (PLOVER PROTEST). */
export const protest: readonly EventLine[] = [...verbs, ...nouns]
