import type { EventLine, EventSlot } from '../../../events.ts'
import { event } from '../../event.ts'

type More = NonNullable<Parameters<typeof event>[6]>

/** Verbs of one sense and frame: lemma, past tense in the proof sentence `before [past](trigger) after`. */
const alike = (type: EventLine['type'], key: string, before: string, after: string, verbs: readonly (readonly [lemma: string, past: string])[], more: More = {}): readonly EventLine[] =>
  verbs.map(([lemma, past]) => event(lemma, 'VERB', key, type, `${before} [${past}](trigger) ${after}.`, [], more))

/** Nouns of one sense: `The [noun](trigger) after`. */
const nouns = (type: EventLine['type'], key: string, sentence: (noun: string) => string, list: readonly string[], more: More = {}): readonly EventLine[] =>
  list.map((noun) => event(noun, 'NOUN', key, type, sentence(noun), [], more))

const to: readonly EventSlot[] = ['to:to', 'indirect']

/** Deliberate harm, rarer words. */
export const rarerAssault: readonly EventLine[] = [
  event('hack to death', 'VERB', 'murder', 'ASSAULT', '[Raiders](source) [hacked](trigger) [two herdsmen](target) to death.', [], { modes: ['targeted', 'primitive'] }),
  event('stab to death', 'VERB', 'murder', 'ASSAULT', '[Raiders](source) [stabbed](trigger) [two herdsmen](target) to death.', [], { modes: ['targeted', 'primitive'] }),
  ...alike('ASSAULT', 'shoot', '[Raiders](source)', '[two herdsmen](target)', [['mow down', 'mowed down'], ['strafe', 'strafed'], ['machine-gun', 'machine-gunned']], { modes: ['firearms'] }),
  ...alike('ASSAULT', 'murder', '[Raiders](source)', '[two herdsmen](target)', [['decapitate', 'decapitated'], ['strangle', 'strangled'], ['bludgeon', 'bludgeoned'], ['burn alive', 'burned alive']], { modes: ['targeted', 'primitive'] }),
  ...alike('ASSAULT', 'beat', '[Guards](source)', '[the inmates](target)', [['flog', 'flogged'], ['whip', 'whipped'], ['club', 'clubbed'], ['manhandle', 'manhandled'], ['assail', 'assailed']], { modes: ['beat'], unless: ['critic', 'policy', 'plan', 'speech', 'report', 'egg', 'cream', 'vote'] }),
  ...alike('ASSAULT', 'destroy', '[The army](source)', '[two villages](target)', [['flatten', 'flattened'], ['obliterate', 'obliterated'], ['ransack', 'ransacked'], ['plunder', 'plundered'], ['pillage', 'pillaged']], { modes: ['destroy'], unless: ['@mishap', 'accusation', 'charge', 'score', 'criticism'] }),
  ...alike('ASSAULT', 'burn', '[Raiders](source)', '[the clinic](target)', [['set ablaze', 'set ablaze'], ['set alight', 'set alight']], { modes: ['destroy'] }),
  ...alike('ASSAULT', 'recapture', '[The army](source)', '[the town](target)', [['recapture', 'recaptured'], ['retake', 'retook'], ['conquer', 'conquered'], ['annex', 'annexed']], { unless: ['fear', 'title', 'exam', 'seat', 'lead', 'mountain', 'summit'] }),
  ...alike('ASSAULT', 'rout', '[The army](source)', '[the rebels](target)', [['rout', 'routed'], ['crush', 'crushed'], ['overpower', 'overpowered']], { with: ['@rebels', '@troops', 'uprising', 'revolt', 'mutiny'], unless: ['league', 'cup', 'final', 'game'] }),
  ...alike('ASSAULT', 'seize-place', '[The rebels](source)', 'control of [the airport](target)', [['take control of', 'took']], { target: ['to:of'] }),
  event('occupy', 'VERB', 'seize-place', 'ASSAULT', '[Ravonian troops](source) [occupied](trigger) [the border town](target).', 'Two desks occupied the room.', { with: ['@troops', '@rebels'], unless: ['worker', 'student', 'protester'] }),
  event('down', 'VERB', 'shoot-down', 'ASSAULT', '[The rebels](source) [downed](trigger) [a helicopter](target).', 'He downed a pint.', { modes: ['destroy'], with: ['aircraft', 'plane', 'helicopter', 'drone', 'jet', 'warplane'] }),
  event('sink', 'VERB', 'destroy', 'ASSAULT', '[The navy](source) [sank](trigger) [a rebel boat](target).', 'The ferry sank in a storm.', { modes: ['destroy'], with: ['navy', 'missile', 'torpedo', 'drone', 'submarine', 'rebel', 'warplane'], unless: ['storm', 'wave', 'rock'] }),
  event('ram', 'VERB', 'ram', 'ASSAULT', '[A gunman](source) [rammed](trigger) a van into [a crowd](target).', 'The ship rammed an iceberg.', { with: ['crowd', 'pedestrian', 'checkpoint', 'gunman', 'attacker', 'worshipper'], target: ['to:into', 'object'] }),
  event('spray bullet', 'VERB', 'shoot', 'ASSAULT', '[Gunmen](source) [sprayed](trigger) bullets at [a bus](target).', [], { modes: ['firearms'], target: ['to:at', 'to:into', 'to:on'] }),
  event('plant bomb', 'VERB', 'bomb', 'ASSAULT', '[Militants](source) [planted](trigger) a bomb outside [the court](target).', [], { modes: ['explosives'], target: ['to:outside', 'to:at', 'to:near', 'to:in', 'to:under'] }),
  event('set off bomb', 'VERB', 'detonate', 'ASSAULT', '[Militants](source) [set off](trigger) a bomb outside [the court](target).', [], { modes: ['explosives'], target: ['to:outside', 'to:at', 'to:near', 'to:in'] }),
  event('skirmish', 'VERB', 'clash', 'ASSAULT', '[Troops](source) [skirmished](trigger) with [rebels](target).', [], { target: ['to:with'], mutual: true }),
  ...nouns('ASSAULT', 'clash', (noun) => `A [${noun}](trigger) between [troops](source) and [rebels](target) went on.`, ['firefight', 'skirmish', 'exchange of fire'], { mutual: true, target: ['to:with'] }),
  ...nouns('ASSAULT', 'shell', (noun) => `Heavy [${noun}](trigger) on [the suburb](target) was heard.`, ['artillery fire', 'mortar fire', 'sniper fire', 'tank fire'], { modes: ['heavy-weapons'], target: ['to:on', 'to:at', 'to:into', 'to:against'] }),
  ...nouns('ASSAULT', 'suicide-bombing', (noun) => `A [${noun}](trigger) on [a checkpoint](target) was reported.`, ['suicide attack', 'suicide bomb attack'], { modes: ['suicide-attack'], target: ['to:on', 'to:at', 'to:against'] }),
  ...nouns('ASSAULT', 'attack', (noun) => `An [${noun}](trigger) on [the clinic](target) was reported.`, ['arson attack', 'acid attack', 'onslaught'], { target: ['to:on', 'to:against'] }),
  ...nouns('ASSAULT', 'attack', (noun) => `A [${noun}](trigger) on [the clinic](target) was reported.`, ['car bombing', 'knife attack', 'gun attack', 'grenade attack', 'rocket attack', 'mortar attack', 'missile attack', 'drone attack', 'terrorist attack', 'terror attack'], { target: ['to:on', 'to:against', 'to:at', 'to:in'] }),
  ...nouns('ASSAULT', 'rape', (noun) => `The [${noun}](trigger) of [two nurses](target) was reported.`, ['rape', 'gang rape', 'sexual assault', 'sexual abuse'], { modes: ['sexual'], target: ['to:of', 'to:on'], with: ['of', 'on', 'upos:PROPN'], unless: ['charge', 'trial', 'law'] }),
  ...nouns('ASSAULT', 'lynch', (noun) => `The [${noun}](trigger) of [two suspects](target) was reported.`, ['lynching', 'stoning', 'poisoning', 'strangling', 'slaying'], { modes: ['targeted'], target: ['to:of'] }),
]

/** Power short of violence, rarer words. */
export const rarerCoerce: readonly EventLine[] = [
  event('knock offline', 'VERB', 'cyberattack', 'COERCE', '[Hackers](source) [knocked](trigger) [two banks](target) offline.', [], { modes: ['cyber'] }),
  event('take down', 'VERB', 'cyberattack', 'COERCE', '[Hackers](source) [took down](trigger) [the website](target) of the ministry.', 'She took down the picture.', { modes: ['cyber'], with: ['website', 'site', 'server', 'network', 'portal', 'registry'], target: ['to:of', 'genitive', 'object'] }),
  event('attack', 'VERB', 'cyberattack', 'COERCE', '[Hackers](source) [attacked](trigger) [the electoral registry](target).', [], { modes: ['cyber'], with: ['hacker', 'ransomware', 'malware', 'website', 'server'] }),
  ...alike('COERCE', 'arrest', '[Police](source)', '[two activists](target)', [['lock up', 'locked up'], ['haul in', 'hauled in'], ['pick up', 'picked up'], ['take away', 'took away']], { modes: ['arrest'], with: ['@police', '@troops', 'activist', 'suspect', 'dissident', 'custody'], unless: ['prize', 'ball', 'phone', 'bill'] }),
  event('remand', 'VERB', 'arrest', 'COERCE', '[A court](source) [remanded](trigger) [the editor](target) in custody.', [], { modes: ['arrest'] }),
  event('hold', 'VERB', 'arrest', 'COERCE', '[Police](source) are [holding](trigger) [two suspects](target).', 'The rebels held talks.', { modes: ['arrest'], with: ['suspect', 'detainee', 'custody', 'prison', 'jail', 'charge'], unless: ['talk', 'meeting', 'election', 'vote', 'hostage', 'trial', 'position', 'rally'] }),
  ...alike('COERCE', 'strip', '[The junta](source)', '[the exile](target) of her citizenship', [['strip', 'stripped']], { modes: ['restrict'], with: ['citizenship', 'passport', 'nationality', 'immunity', 'licence', 'license'] }),
  event('revoke', 'VERB', 'revoke', 'COERCE', '[The ministry](source) [revoked](trigger) the licence of [the station](target).', 'The king revoked the decree.', { modes: ['censor'], with: ['licence', 'license', 'passport', 'accreditation', 'permit', 'visa', 'citizenship'], target: ['to:of', 'genitive', 'object'] }),
  ...alike('COERCE', 'censor', '[The regime](source)', '[the press](target)', [['gag', 'gagged'], ['muzzle', 'muzzled'], ['silence', 'silenced']], { modes: ['censor'], unless: ['gun', 'critic', 'goal', 'crowd'] }),
  event('take off air', 'VERB', 'censor', 'COERCE', '[The regulator](source) [took](trigger) [the channel](target) off the air.', [], { modes: ['censor'] }),
  event('cordon off', 'VERB', 'seal-off', 'COERCE', '[Police](source) [cordoned off](trigger) [the square](target).', [], { modes: ['restrict'] }),
  event('break up', 'VERB', 'break-up', 'COERCE', '[Police](source) [broke up](trigger) [a march](target).', 'The band broke up.', { modes: ['restrict'], with: ['protest', 'demonstration', 'march', 'rally', 'sit-in', 'camp', 'crowd', 'blockade', 'protester'], unless: ['band', 'couple', 'marriage'] }),
  event('clear', 'VERB', 'clear', 'COERCE', '[Police](source) [cleared](trigger) [the camp](target).', 'The sky cleared.', { modes: ['restrict'], with: ['camp', 'square', 'protester', 'squatter', 'barricade', 'migrant', 'demonstrator'], unless: ['mine', 'snow', 'debris', 'name', 'court'] }),
  event('push back', 'VERB', 'turn-back', 'COERCE', '[Guards](source) [pushed back](trigger) [two hundred migrants](target).', 'The launch was pushed back.', { modes: ['restrict'], with: ['migrant', 'refugee', 'protester', 'demonstrator', 'crowd'] }),
  ...alike('COERCE', 'intimidate', '[The militia](source)', '[voters](target)', [['intimidate', 'intimidated'], ['harass', 'harassed'], ['persecute', 'persecuted'], ['blackmail', 'blackmailed'], ['conscript', 'conscripted']]),
  event('annul', 'VERB', 'annul', 'COERCE', '[The junta](source) [annulled](trigger) [the election](target).', 'The court annulled the marriage.', { with: ['election', 'vote', 'referendum', 'result'], unless: ['marriage'] }),
  event('spread disinformation', 'VERB', 'misinform', 'COERCE', '[Ravonia](source) [spread](trigger) disinformation about [Keldia](target).', [], { modes: ['misinformation'], target: ['to:about', 'to:against', 'to:in'] }),
  event('cripple', 'VERB', 'cyberattack', 'COERCE', '[Hackers](source) [crippled](trigger) [two banks](target).', 'Debt crippled the firm.', { modes: ['cyber'], with: ['hacker', 'ransomware', 'malware', 'virus', 'cyber'] }),
  ...nouns('COERCE', 'cyberattack', (noun) => `A [${noun}](trigger) on [two banks](target) was reported.`, ['hack', 'ransomware attack', 'data breach'], { modes: ['cyber'], target: ['to:on', 'to:of', 'to:against'] }),
  ...nouns('COERCE', 'restrict', (noun) => `[The junta](source) imposed a [${noun}](trigger) on [the exile](target).`, ['travel ban', 'house arrest', 'internet blackout'], { modes: ['restrict'], target: ['to:on', 'to:against', 'to:for'] }),
]

/** Crowds and stoppages, rarer words. */
export const rarerProtest: readonly EventLine[] = [
  event('bang pot', 'VERB', 'demonstrate', 'PROTEST', '[Residents](source) [banged](trigger) pots against [the junta](target).', [], { modes: ['demo'], target: ['to:against'] }),
  event('walk out', 'VERB', 'strike', 'PROTEST', '[Two hundred welders](source) [walked out](trigger) over pay.', ['She walked out into the rain.'], { modes: ['strike'], target: ['to:against', 'to:of'], with: ['worker', 'teacher', 'nurse', 'driver', 'pay', 'staff', 'pupil', 'student', 'crew', 'employee', 'welder', 'doctor', 'pilot'], unless: ['talk', 'court', 'shop'] }),
  event('refuse', 'VERB', 'strike', 'PROTEST', '[Drivers](source) [refused](trigger) to work.', [], { modes: ['strike'], target: ['to:against'], with: ['work&driver', 'work&teacher', 'classroom', 'work&nurse', 'work&miner', 'work&staff', 'work&crew', 'unload', 'shift'] }),
  ...alike('PROTEST', 'obstruct', '[Farmers](source)', '[the motorway](target)', [['barricade', 'barricaded'], ['picket', 'picketed']], { modes: ['obstruct'] }),
  event('throng', 'VERB', 'demonstrate', 'PROTEST', '[Thousands of protesters](source) [thronged](trigger) the square.', 'Shoppers thronged the market.', { modes: ['demo'], target: ['to:against'], with: ['protester', 'demonstrator', 'demand', 'protest', 'against'] }),
  event('go on rampage', 'VERB', 'riot', 'PROTEST', '[Youths](source) [went on](trigger) a rampage in the port.', [], { modes: ['riot'], target: ['to:against', 'to:in'] }),
  event('topple', 'VERB', 'vandalize', 'PROTEST', '[Students](source) [toppled](trigger) a statue of [the general](target).', 'The vote toppled the cabinet.', { modes: ['vandalize'], with: ['statue', 'monument'], target: ['to:of'] }),
  ...alike('PROTEST', 'vandalize', '[Youths](source)', '[the memorial](target)', [['deface', 'defaced'], ['desecrate', 'desecrated']], { modes: ['vandalize'] }),
  ...nouns('PROTEST', 'strike', (noun) => `[Baggage handlers](source) began a [${noun}](trigger) over pay.`, ['work stoppage', 'stoppage', 'sickout', 'general strike', 'industrial action'], { modes: ['strike'], target: ['to:against'] }),
  ...nouns('PROTEST', 'demonstrate', (noun) => `[Students](source) held a [${noun}](trigger) against [the junta](target).`, ['mass protest', 'street protest', 'protest march', 'protest rally', 'peace march'], { modes: ['demo'], target: ['to:against', 'to:over'] }),
]

/** Forces on the move, relations cut, rarer words. */
export const rarerForces: readonly EventLine[] = [
  ...alike('MOBILIZE', 'deploy', '[The government](source)', 'troops to [the province](target)', [['dispatch', 'dispatched'], ['redeploy', 'redeployed'], ['rush', 'rushed']], { modes: ['troops'], target: ['to:to', 'to:into', 'to:toward', 'to:near'], with: ['@troops', '@police', 'warship', 'tank', 'reinforcement'], unless: ['aid', 'relief', 'hospital', 'envoy', 'rescue', 'medic'] }),
  ...alike('MOBILIZE', 'advance', '[Two tank columns](source)', '[the capital](target)', [['advance on', 'advanced on'], ['roll into', 'rolled into'], ['pour into', 'poured into'], ['cross into', 'crossed into'], ['sail into', 'sailed into'], ['close in on', 'closed in on']], { modes: ['troops'], target: ['to:on', 'to:into', 'object'], with: ['@troops', '@rebels', 'tank', 'warship', 'convoy', 'reinforcement', 'submarine', 'warplane', 'jet', 'column', 'vessel'], unless: ['refugee', 'tourist', 'fan', 'water'] }),
  event('scramble', 'VERB', 'scramble', 'MOBILIZE', '[Keldia](source) [scrambled](trigger) two jets.', 'She scrambled eggs.', { modes: ['weapons'], target: ['to:against', 'to:after'], with: ['jet', 'fighter', 'aircraft', 'plane', 'f-16'] }),
  event('amass', 'VERB', 'mass', 'MOBILIZE', '[Ravonia](source) [amassed](trigger) troops near [the border](target).', 'He amassed a fortune.', { modes: ['troops'], target: ['to:near', 'to:along', 'to:on'], with: ['@troops', 'tank', 'force'] }),
  event('violate airspace', 'VERB', 'overfly', 'MOBILIZE', "[Two Ravonian jets](source) [violated](trigger) [Keldia's](target) airspace.", [], { modes: ['weapons'], target: ['content', 'genitive', 'to:of', 'object'] }),
  event('enter airspace', 'VERB', 'overfly', 'MOBILIZE', "[Two Ravonian jets](source) [entered](trigger) [Keldia's](target) airspace.", [], { modes: ['weapons'], target: ['content', 'genitive', 'to:of', 'object'] }),
  ...nouns('MOBILIZE', 'exercise', (noun) => `[Ravonia](source) began [${noun}](trigger) near [the border](target).`, ['war games', 'military drills', 'naval exercises', 'military manoeuvres'], { modes: ['troops'], target: ['to:near', 'to:off', 'to:along'], unless: ['joint', 'with'] }),
  ...alike('SANCTION', 'withdraw-from', '[Keldia](source)', '[the treaty](target)', [['tear up', 'tore up'], ['abrogate', 'abrogated'], ['renounce', 'renounced'], ['repudiate', 'repudiated'], ['scrap', 'scrapped']], { modes: ['withdraw'], with: ['treaty', 'pact', 'agreement', 'accord', 'deal', 'truce'], target: ['to:with', 'object'] }),
  event('walk out', 'VERB', 'withdraw-from', 'SANCTION', '[The delegation](source) [walked out](trigger) of [the talks](target).', [], { modes: ['withdraw'], target: ['to:of'], with: ['talk', 'delegation', 'negotiator', 'delegate', 'session', 'negotiation', 'union', 'party', 'delegates'] }),
  ...alike('SANCTION', 'close-embassy', '[Keldia](source)', 'its embassy in [Ravonia](target)', [['close', 'closed'], ['shut', 'shut'], ['shutter', 'shuttered']], { modes: ['discontinue'], with: ['embassy', 'consulate'], target: ['to:in', 'to:to'] }),
  event('declare persona non grata', 'VERB', 'expel', 'SANCTION', '[Keldia](source) [declared](trigger) [the envoy](target) persona non grata.', [], { modes: ['expel'] }),
  ...alike('SANCTION', 'ban-trade', '[Keldia](source)', 'imports from [Ravonia](target)', [['ban', 'banned'], ['restrict', 'restricted'], ['block', 'blocked'], ['curb', 'curbed'], ['halt', 'halted'], ['cut', 'cut'], ['stop', 'stopped'], ['suspend', 'suspended']], { modes: ['discontinue'], with: ['import', 'export', 'trade', 'goods', 'delivery', 'supply&gas', 'supply&electricity', 'supply&oil', 'supply&fuel', 'supply&power', 'supply&water'], target: ['to:from', 'to:to', 'to:with', 'to:of'] }),
  event('withhold', 'VERB', 'withhold', 'SANCTION', '[The bank](source) [withheld](trigger) a loan from [Keldia](target).', 'She withheld her name.', { modes: ['discontinue'], with: ['aid', 'loan', 'fund', 'payment', 'assistance', 'support', 'tranche'], target: ['to:from', 'to:to'] }),
  event('designate', 'VERB', 'sanction', 'SANCTION', '[Keldia](source) [designated](trigger) [the militia](target) a terrorist organization.', [], { modes: ['discontinue'], with: ['terrorist'] }),
  ...alike('SANCTION', 'expel', '[The militia](source)', '[forty families](target) out of the valley', [['force', 'forced'], ['drive', 'drove']], { modes: ['expel'], with: ['out&family', 'out&villager', 'out&resident', 'out&people', 'home'], unless: ['business', 'car', 'retirement', 'vote', 'resign'] }),
  event('ethnic cleansing', 'NOUN', 'expel', 'SANCTION', 'The [ethnic cleansing](trigger) of [the valley people](target) went on.', [], { modes: ['expel'], target: ['to:of', 'to:against'] }),
]

/** Yielding in deed, rarer words. */
export const rarerRetreat: readonly EventLine[] = [
  ...alike('RETREAT', 'ceasefire', '[The army](source)', 'its offensive against [the rebels](target)', [['halt', 'halted'], ['stop', 'stopped'], ['end', 'ended'], ['suspend', 'suspended'], ['cease', 'ceased']], { modes: ['ceasefire'], with: ['offensive', 'attack', 'bombing', 'shelling', 'fighting', 'hostility', 'operation', 'strike&air'], target: ['to:against', 'to:on', 'to:in'], unless: ['business', 'production', 'transplant', 'demand', 'ask', 'talk'] }),
  ...alike('CONCEDE', 'call-off', '[The union](source)', 'its strike against [the operator](target)', [['end', 'ended'], ['suspend', 'suspended'], ['abandon', 'abandoned']], { with: ['strike', 'protest', 'walkout', 'blockade', 'boycott', 'sit-in', 'stoppage', 'siege', 'hunger'], target: ['to:against', 'to:of', 'to:at'] }),
  event('call off', 'VERB', 'call-off', 'CONCEDE', '[The union](source) [called off](trigger) a walkout.', [], { target: ['to:against'], with: ['walkout', 'stoppage', 'action', 'hunger'] }),
  ...alike('RETREAT', 'withdraw', '[The rebels](source)', '[the base](target)', [['vacate', 'vacated'], ['abandon', 'abandoned']], { modes: ['withdraw'], with: ['base', 'position', 'outpost', 'checkpoint', 'town', 'camp'], unless: ['ship', 'plan', 'car'] }),
  ...alike('RETREAT', 'return', '[Keldia](source)', 'the remains to [Ravonia](target)', [['hand back', 'handed back'], ['give back', 'gave back']], { modes: ['access'], target: to, with: ['remains', 'body', 'land', 'territory', 'prisoner', 'artefact', 'artifact', 'soldier', 'hostage', 'plane'] }),
  ...alike('RETREAT', 'disarm', '[The rebels](source)', 'their weapons to [the mission](target)', [['turn in', 'turned in'], ['surrender', 'surrendered'], ['give up', 'gave up']], { modes: ['disarm'], target: ['to:to'], with: ['weapon', 'arms', 'rifle', 'gun'] }),
  event('relinquish', 'VERB', 'resign', 'RETREAT', '[The general](source) [relinquished](trigger) power.', 'She relinquished the ball.', { modes: ['resign'], target: ['to:to'], with: ['power', 'control', 'office', 'post', 'presidency'] }),
  event('tender resignation', 'VERB', 'resign', 'RETREAT', '[The minister](source) [tendered](trigger) her resignation.', [], { modes: ['resign'], target: [] }),
  event('hand in resignation', 'VERB', 'resign', 'RETREAT', '[The minister](source) [handed in](trigger) her resignation.', [], { modes: ['resign'], target: [] }),
  event('submit resignation', 'VERB', 'resign', 'RETREAT', '[The minister](source) [submitted](trigger) her resignation.', [], { modes: ['resign'], target: [] }),
  event('quit', 'VERB', 'resign', 'RETREAT', '[The minister](source) [quit](trigger) over the scandal.', 'She quit smoking.', { modes: ['resign'], target: [], with: ['minister', 'president', 'governor', 'commissioner', 'premier', 'senator', 'mayor', 'chancellor'], unless: ['smoking', 'race'] }),
  event('let in', 'VERB', 'open-access', 'RETREAT', '[The junta](source) [let in](trigger) [two aid convoys](target).', 'The roof let in water.', { modes: ['access'], with: ['convoy', 'aid', 'inspector', 'observer', 'journalist', 'monitor'] }),
]

/** Words of conflict, rarer. */
export const rarerConflict: readonly EventLine[] = [
  event('face', 'VERB', 'ultimatum', 'THREATEN', 'The rebels must leave or [face](trigger) arrest.', 'The firm faces a fine.', { source: [], target: [], with: ['or&arrest', 'or&punishment', 'or&prosecution', 'or&attack', 'or&sanction', 'or&deportation', 'or&force', 'or&war', 'or&jail', 'or&death', 'or&expulsion'] }),
  event('give hour', 'VERB', 'ultimatum', 'THREATEN', '[The general](source) [gave](trigger) [the rebels](target) 48 hours to leave.', [], { target: ['indirect', 'object', 'content', 'to:to'] }),
  event('give day', 'VERB', 'ultimatum', 'THREATEN', '[The general](source) [gave](trigger) [the rebels](target) three days to leave.', 'She gave five days to the project.', { target: ['indirect', 'object', 'content', 'to:to'], with: ['leave&to', 'surrender', 'withdraw', 'disarm', 'release', 'hand'] }),
  event('face consequence', 'VERB', 'threaten', 'THREATEN', '[The villagers](target) would [face](trigger) consequences.', [], { source: [], target: ['subject'] }),
  ...alike('REJECT', 'reject', '[The court](source)', 'the appeal', [['throw out', 'threw out'], ['strike down', 'struck down'], ['quash', 'quashed'], ['overturn', 'overturned']], { with: ['appeal', 'challenge', 'case', 'law', 'lawsuit', 'petition', 'decree', 'order', 'decision', 'complaint', 'motion', 'ban', 'verdict', 'conviction'], target: ['to:by', 'to:of', 'to:from', 'genitive', 'object'] }),
  ...alike('REJECT', 'defy', '[The miners](source)', '[the court](target)', [['disobey', 'disobeyed'], ['flout', 'flouted'], ['snub', 'snubbed']], { target: ['genitive', 'to:of', 'to:by', 'object'] }),
  event('ignore', 'VERB', 'defy', 'REJECT', '[The rebels](source) [ignored](trigger) calls from [the bishop](target).', 'He ignored the rain.', { with: ['call', 'order', 'appeal', 'demand', 'warning', 'resolution', 'request', 'ultimatum', 'deadline'], target: ['to:from', 'to:by', 'to:of', 'genitive'] }),
  event('turn away', 'VERB', 'bar', 'REJECT', '[Guards](source) [turned away](trigger) [the inspectors](target).', 'She turned away.', { with: ['inspector', 'observer', 'journalist', 'migrant', 'refugee', 'convoy', 'monitor'] }),
  event('deny access', 'VERB', 'bar', 'REJECT', '[The junta](source) [denied](trigger) [the inspectors](target) access.', [], { target: ['indirect', 'to:to', 'object'] }),
  ...alike('ACCUSE', 'criticise', '[The bishop](source)', '[the junta](target)', [['lambast', 'lambasted'], ['lambaste', 'lambasted'], ['castigate', 'castigated'], ['excoriate', 'excoriated'], ['chide', 'chided'], ['scold', 'scolded'], ['fault', 'faulted'], ['reproach', 'reproached'], ['deride', 'derided'], ['vilify', 'vilified'], ['chastise', 'chastised'], ['upbraid', 'upbraided'], ['rap', 'rapped']], { modes: ['disapprove'] }),
  ...alike('ACCUSE', 'brand', '[The general](source)', '[the rebels](target) terrorists', [['brand', 'branded'], ['label', 'labelled'], ['denounce', 'denounced']], { modes: ['disapprove'], with: ['terrorist', 'traitor', 'criminal', 'dictator', 'liar', 'extremist', 'racist', 'fascist'] }),
  ...alike('ACCUSE', 'criticise', '[The bishop](source)', 'concern over the arrests', [['express concern', 'expressed'], ['voice concern', 'voiced']], { modes: ['disapprove'], target: ['to:over', 'to:about', 'to:at'] }),
  ...alike('ACCUSE', 'charge', '[Prosecutors](source)', '[the banker](target)', [['arraign', 'arraigned'], ['implicate', 'implicated'], ['incriminate', 'incriminated']], { modes: ['allege'] }),
  event('point finger at', 'VERB', 'blame', 'ACCUSE', '[Keldia](source) [pointed](trigger) the finger at [Ravonia](target).', [], { modes: ['allege'], target: ['to:at'] }),
  event('hold accountable', 'VERB', 'blame', 'ACCUSE', '[The bloc](source) [held](trigger) [Ravonia](target) accountable for the raid.', [], { modes: ['allege'] }),
  event('claim responsibility', 'VERB', 'attack', 'ASSAULT', '[A militia](source) [claimed responsibility](trigger) for the blast.', [], { target: [], with: ['attack', 'blast', 'bombing', 'explosion', 'shooting', 'killing'] }),
  event('tell', 'VERB', 'order', 'REQUEST', '[The governor](source) [told](trigger) [residents](target) to leave the valley.', ['She told him the time.', 'He told reporters that it rained.'], { with: ['leave&to', 'stay&to', 'evacuate', 'withdraw', 'stop&to', 'surrender', 'hand&to', 'end&to', 'avoid&to', 'remain&to', 'pull&to', 'prepare&to', 'flee&to'], target: ['object', 'indirect', 'content'] }),
  ...alike('REQUEST', 'urge', '[The bishop](source)', '[the rebels](target) to talk', [['encourage', 'encouraged'], ['entreat', 'entreated'], ['beseech', 'beseeched'], ['prod', 'prodded'], ['nudge', 'nudged']]),
  ...alike('REQUEST', 'order', '[The judge](source)', '[the army](target) to leave the square', [['command', 'commanded'], ['direct', 'directed']], { with: ['leave', 'withdraw', 'release', 'return', 'stop', 'hand', 'pay', 'open', 'investigate'], unless: ['film', 'play', 'traffic'] }),
  event('apply for', 'VERB', 'ask-for', 'REQUEST', '[Four sailors](source) [applied for](trigger) asylum in [Keldia](target).', 'He applied for a job.', { modes: ['assist'], with: ['asylum', 'membership', 'extradition', 'visa', 'loan'], target: ['to:in', 'to:to', 'to:from'], unless: ['job', 'patent'] }),
]

/** Words of cooperation, rarer. */
export const rarerCooperation: readonly EventLine[] = [
  event('clear of charge', 'VERB', 'acquit', 'CONCEDE', '[A court](source) [cleared](trigger) [the banker](target) of all charges.', 'They cleared the table.', {}),
  event('exonerate', 'VERB', 'acquit', 'CONCEDE', '[A court](source) [exonerated](trigger) [the banker](target).', []),
  ...alike('AGREE', 'reach-agreement', '[Keldia](source)', 'with [Ravonia](target)', [['reach compromise', 'reached'], ['reach settlement', 'reached'], ['reach accord', 'reached'], ['reach truce', 'reached'], ['conclude agreement', 'concluded'], ['conclude deal', 'concluded']].map(([lemma = '', past = '']) => [lemma, `${past} a ${lemma.split(' ')[1] ?? ''}`] as const), { target: ['to:with'], mutual: true }),
  event('consent', 'VERB', 'agree', 'AGREE', '[The junta](source) [consented](trigger) to talks with [the rebels](target).', [], { target: ['to:with', 'to:to'] }),
  ...alike('CONSULT', 'visit', '[The premier](source)', '[the refugee camp](target)', [['tour', 'toured']], { modes: ['visit'], with: ['minister', 'president', 'premier', 'envoy', 'pope', 'king', 'leader', 'secretary', 'commissioner'], unless: ['band', 'album', 'singer'] }),
  event('exchange view', 'VERB', 'talk', 'CONSULT', '[The premier](source) [exchanged](trigger) views with [the envoy](target).', [], { target: ['to:with'], mutual: true }),
  event('have talk', 'VERB', 'talk', 'CONSULT', '[The premier](source) [had](trigger) talks with [the envoy](target).', [], { target: ['to:with'], mutual: true }),
  event('have meeting', 'VERB', 'meet', 'CONSULT', '[The premier](source) [had](trigger) a meeting with [the envoy](target).', [], { target: ['to:with'], mutual: true }),
  event('greet', 'VERB', 'host', 'CONSULT', '[The king](source) [greeted](trigger) [the envoy](target) at the palace.', 'Fans greeted the team.', { with: ['president', 'premier', 'envoy', 'minister', 'king', 'leader', 'pope'], unless: ['fan', 'news', 'cheer'] }),
  ...nouns('CONSULT', 'meet', (noun) => `[The premier](source) held a [${noun}](trigger) with [the envoy](target).`, ['phone conversation', 'telephone call', 'video call', 'round of talks', 'round of negotiations', 'working lunch'], { target: ['to:with'], mutual: true }),
  ...alike('SUPPORT', 'support', '[The bloc](source)', '[the envoy](target)', [['rally behind', 'rallied behind'], ['side with', 'sided with'], ['stand with', 'stood with'], ['stand behind', 'stood behind']], { target: ['to:behind', 'to:with', 'object'], unless: ['goal', 'wall', 'flag'] }),
  ...alike('SUPPORT', 'praise', '[The bishop](source)', '[the mediators](target)', [['laud', 'lauded'], ['salute', 'saluted'], ['extol', 'extolled'], ['honour', 'honoured'], ['honor', 'honored']], { unless: ['film', 'song', 'album', 'contract', 'flag', 'agreement', 'commitment'] }),
  event('thank', 'VERB', 'praise', 'SUPPORT', '[The premier](source) [thanked](trigger) [the king](target) for his help.', 'She thanked her fans.', { unless: ['fan', 'goodness', 'reader', 'god', 'family', 'audience', 'team'], with: ['president', 'king', 'minister', 'government', 'country', 'help', 'support', 'aid', 'nation', 'leader', 'upos:PROPN'] }),
  event('swear allegiance', 'VERB', 'support', 'SUPPORT', '[The militia](source) [swore](trigger) allegiance to [the king](target).', [], { target: ['to:to'] }),
  event('pledge allegiance', 'VERB', 'support', 'SUPPORT', '[The militia](source) [pledged](trigger) allegiance to [the king](target).', [], { target: ['to:to'] }),
  event('open embassy', 'VERB', 'restore-relations', 'SUPPORT', '[Keldia](source) [opened](trigger) an embassy in [Ravonia](target).', [], { target: ['to:in'] }),
  ...alike('CONCEDE', 'repeal', '[The junta](source)', 'the decree against [the press](target)', [['repeal', 'repealed'], ['rescind', 'rescinded'], ['revoke', 'revoked'], ['scrap', 'scrapped'], ['withdraw', 'withdrew']], { with: ['decree', 'law', 'ban', 'order', 'bill', 'decision', 'tax', 'reform', 'curfew', 'tariff'], target: ['to:against', 'to:on', 'to:of'] }),
  ...alike('CONCEDE', 'back-down', '[The junta](source)', 'over the decree', [['backtrack', 'backtracked'], ['climb down', 'climbed down'], ['relent', 'relented'], ['capitulate', 'capitulated']], { target: ['to:to'] }),
  ...alike('CONCEDE', 'lift', '[The ministry](source)', '[the messaging service](target)', [['unblock', 'unblocked'], ['unban', 'unbanned']]),
  event('grant clemency', 'VERB', 'pardon', 'CONCEDE', '[The king](source) [granted](trigger) clemency to [two officers](target).', [], { target: to }),
  event('sell', 'VERB', 'trade', 'COOPERATE', '[Keldia](source) [sold](trigger) missiles to [Ravonia](target).', 'The shop sold bread.', { target: to, with: ['@weapon', 'jet', 'fighter', 'submarine', 'tank', 'warship', 'frigate', 'helicopter', 'arms', 'missile'] }),
  event('hand over', 'VERB', 'extradite', 'COOPERATE', '[Keldia](source) [handed over](trigger) a fugitive to [Ravonian prosecutors](target).', [], { target: to, with: ['fugitive', 'suspect', 'prosecutor', 'tribunal', 'trafficker', 'drug', 'banker', 'defendant'] }),
  ...alike('AID', 'provide', '[The bloc](source)', 'food to [the refugees](target)', [['distribute', 'distributed'], ['ship', 'shipped'], ['airdrop', 'airdropped'], ['drop', 'dropped'], ['fly', 'flew'], ['hand out', 'handed out'], ['bring', 'brought']], { target: ['to:to', 'to:into', 'to:for', 'to:in'], with: ['aid', 'food', 'medicine', 'relief', 'tent', 'blanket', 'water&drinking', 'supply', 'vaccine', 'ton', 'tonne', 'humanitarian'], unless: ['restaurant', 'menu'] }),
  event('free', 'VERB', 'rescue', 'AID', '[Commandos](source) [freed](trigger) [two hostages](target).', 'Firefighters freed the driver.', { with: ['@troops', '@police', 'commando'], unless: ['firefighter', 'driver', 'wreckage'] }),
  event('write off', 'VERB', 'forgive', 'AID', "[The bank](source) [wrote off](trigger) [Keldia's](target) debt.", 'He wrote off the car.', { target: ['content', 'genitive', 'to:of', 'object'], with: ['debt', 'loan'] }),
  event('bail out', 'VERB', 'finance', 'AID', '[The bank](source) [bailed out](trigger) [Keldia](target).', 'The pilot bailed out.', { with: ['upos:PROPN', 'country', 'government', 'loan', 'billion'], unless: ['pilot', 'plane'] }),
  ...alike('AID', 'shelter', '[Keldia](source)', '[four hundred refugees](target)', [['house', 'housed'], ['host', 'hosted']], { with: ['refugee', 'displaced', 'migrant', 'evacuee'] }),
  event('give refuge', 'VERB', 'asylum', 'AID', '[Keldia](source) [gave](trigger) refuge to [the exile](target).', [], { target: to }),
]
