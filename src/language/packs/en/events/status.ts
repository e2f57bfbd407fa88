import type { EventStatusWords } from '../../../events.ts'

/** Words over an event that say whether it happened, in English. */
export const status: EventStatusWords = {
  planned: [
    'will', 'shall', 'would', "'ll", '’ll', 'going to', 'gonna', 'plan', 'planned', 'intend', 'intention', 'vow', 'pledge', 'promise', 'promised', 'set to', 'due to', 'due',
    'expected', 'expect', 'prepare', 'preparation', 'preparing', 'ready to', 'poised to', 'about to', 'scheduled', 'schedule', 'slated', 'upcoming', 'forthcoming', 'future',
    'aim', 'hope', 'want', 'seek', 'wish', 'consider', 'weigh', 'mull', 'contemplate', 'eye', 'offer', 'willing to', 'willingness',
    'proposed', 'pending', 'impending', 'imminent', 'mandate', 'intent on', 'determined to', 'commit', 'committed to', 'prospect', 'ahead of', 'in the run-up to',
    'invite', 'invitation', 'draw up', 'look to', 'bid to', 'on the verge of', 'on the brink of', 'call for', 'swear', 'undertake to', 'convene', 'summon',
  ],
  announced: ['announce', 'decide', 'decision', 'agree', 'vote to', 'authorise', 'authorize', 'approve', 'declare', 'unveil', 'order'],
  ahead: [
    'tomorrow', 'next week', 'next month', 'next year', 'next monday', 'next tuesday', 'next wednesday', 'next thursday', 'next friday', 'next saturday', 'next sunday',
    'this weekend', 'later this week', 'later this month', 'later this year', 'coming days', 'coming weeks', 'coming months', 'in the coming', 'soon', 'shortly', 'starting monday', 'starting tuesday', 'by the end of',
  ],
  alleged: [
    'reportedly', 'allegedly', 'alleged', 'allegation', 'allege', 'claim', 'purportedly', 'purported', 'supposedly', 'supposed', 'apparently', 'apparent', 'suspected', 'suspect', 'suspicion',
    'rumoured', 'rumored', 'rumour', 'rumor', 'unconfirmed', 'unverified', 'presumed', 'presumably', 'accuse', 'accusation', 'charged with', 'charge of', 'charge', 'indicted for', 'indict', 'is said to', 'are said to',
    'was said to', 'were said to', 'be said to', 'be believed to', 'be thought to', 'be reported to', 'be alleged to', 'be suspected of', 'blame for', 'on suspicion of', 'insist',
    'believe', 'think', 'seem', 'appear',
  ],
  hearsay: ['may have', 'might have', 'could have'],
  ongoing: [
    'continue', 'keep', 'carry on', 'under way', 'underway', 'ongoing', 'in progress', 'persist', 'rage', 'enter', 'second day', 'third day', 'fourth day', 'fifth day', 'sixth day', 'seventh day', 'second week', 'third week',
    'fourth week', 'second straight', 'third straight', 'straight day', 'straight week', 'straight night', 'consecutive day', 'consecutive week', 'consecutive night', 'still', 'in the midst of', 'currently', 'drag on',
  ],
  lasting: ['hold', 'conduct', 'stage', 'carry out', 'wage', 'perform'],
  durative: ['patrol', 'occupy', 'besiege', 'blockade', 'negotiate', 'cooperate', 'picket', 'block', 'train', 'encircle', 'shelter', 'host'],
  hypothetical: [
    'if', 'unless', 'whether', 'in case', 'in the event of', 'can', 'could', 'may', 'might', 'possible', 'possibly', 'possibility', 'potential', 'potentially', 'perhaps', 'maybe', 'likely', 'likelihood', 'unlikely', 'threaten',
    'threat of', 'threat', 'fear', 'risk', 'danger', 'worry', 'concern', 'warn', 'warning', 'hypothetical', 'would-be', 'feared', 'lest', 'chance of', 'right to', 'capable of', 'ability to', 'able to', 'deter', 'alert for', 'against any', 'suppose', 'imagine',
    'predict', 'forecast', 'braced for', 'brace for', 'guard against', 'vulnerable to', 'so that', 'in order to',
  ],
  real: ['even if', 'as if', 'even though', 'what if', 'and if', 'was able to', 'were able to', 'been able to', 'managed to'],
  duties: ['must', 'should', 'ought to', 'need to', 'have to', 'had better', 'got to'],
  demanded: [
    'demand', 'call for', 'call on', 'urge', 'ask', 'request', 'appeal', 'plead', 'beg', 'implore', 'press for', 'push for', 'insist on', 'calls for', 'demand for', 'recommend', 'propose', 'suggest',
    'advise', 'petition', 'let', 'press', 'pressure', 'want',
  ],
  ordered: ['order', 'instruct', 'decree', 'direct', 'command'],
  denied: ['deny', 'denial', 'refute', 'dismiss', 'rule out', 'reject', 'refuse', 'refusal', 'decline', 'fail', 'failure', 'false', 'hoax', 'rebuff', 'reluctant to', 'unwilling to', 'stop short of', 'disavow', 'falsely', 'baseless', 'unable to', 'opt against', 'decide against', 'instead of', 'rather than', 'absence of', 'lack of', 'free of', 'refrain from', 'avoid', 'nor'],
  averted: [
    'avert', 'prevent', 'foil', 'thwart', 'cancel', 'call off', 'called-off', 'postpone', 'suspend', 'abandon', 'scrap', 'shelve', 'ban', 'ban on', 'prohibit', 'forbid', 'outlaw', 'halt', 'put off', 'avoided', 'block', 'disrupt', 'drop', 'lift', 'delay', 'deterrent', 'intercept', 'aborted', 'abort', 'bar', 'barred from',
    'end to', 'stop', 'discourage', 'dissuade', 'curb', 'repel', 'combat',
  ],
  unnegated: ['not only', 'no longer', 'not just', 'not least', 'no doubt', 'no less than', 'no fewer than', 'not to mention', 'no matter', 'not until', 'nothing but', 'no later than', 'no sooner'],
  past: [
    '1910s', '1920s', '1930s', '1940s', '1950s', 'years ago', 'year ago', 'decades ago', 'decade ago', 'century ago', 'last year', 'last decade', 'last century', 'years earlier', 'year earlier', 'decades earlier',
    'historic', 'historical', 'years since', 'decades since', 'world war', 'cold war', 'former', 'in the past', 'past', 'previous', 'centuries', 'decades', '1960s', '1970s', '1980s', '1990s', '2000s', '2010s',
  ],
  remembered: ['anniversary', 'commemorate', 'commemoration', 'memorial', 'remember', 'recall', 'history', 'survivor of', 'veteran'],
  purposes: ['to', 'in order to'],
  settled: ['after', 'since', 'during', 'following', 'amid', 'amidst', 'despite', 'because', 'throughout'],
  happens: ['take place', 'happen', 'occur', 'begin', 'start', 'resume', 'restart', 'go ahead', 'go on', 'continue', 'erupt', 'break out', 'kick off', 'be', 'come', 'follow', 'proceed', 'materialise', 'materialize', 'open', 'end', 'last', 'drag on'],
  definite: [],
  carriers: [
    'make', 'take', 'take place', 'give', 'hold', 'launch', 'carry out', 'conduct', 'stage', 'begin', 'start', 'resume', 'restart', 'happen', 'occur', 'open', 'mount', 'wage', 'go', 'go ahead', 'go on', 'join', 'lead', 'organise', 'organize', 'convene', 'host', 'attend', 'impose', 'announce', 'declare',
    'provide', 'send', 'offer', 'deliver', 'receive', 'be', 'have', 'commit', 'perform', 'undertake', 'issue', 'file', 'lodge', 'bring', 'reach', 'sign', 'come', 'come under', 'face', 'follow', 'erupt', 'break out', 'continue', 'kick off', 'pay', 'meet for', 'engage', 'enter', 'call', 'plan', 'prepare', 'proceed', 'set up', 'implement',
    'order', 'tender', 'hand in', 'submit', 'seek', 'exchange', 'use', 'fire', 'expect', 'schedule', 'see', 'materialise', 'materialize',
  ],
}
