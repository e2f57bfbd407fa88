import type { LanguagePack } from '../../src/language/index.ts'
import type { LemmaWord } from './words.ts'

/** Past tense and participle of irregular verbs that news uses and the treebanks hardly do. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  beat: ['beat', 'beaten'],
  bid: ['bid', 'bidden'],
  bind: ['bound'],
  break: ['broke', 'broken'],
  burn: ['burned', 'burnt'],
  cast: ['cast'],
  cut: ['cut'],
  drive: ['drove', 'driven'],
  fight: ['fought'],
  flee: ['fled'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  hang: ['hanged', 'hung'],
  hit: ['hit'],
  hold: ['held'],
  lay: ['laid'],
  lead: ['led'],
  lend: ['lent'],
  meet: ['met'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  plead: ['pleaded', 'pled'],
  quit: ['quit'],
  rise: ['rose', 'risen'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shut: ['shut'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  stick: ['stuck'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  sink: ['sank', 'sunk'],
  tear: ['tore', 'torn'],
  steal: ['stole', 'stolen'],
  fly: ['flew', 'flown'],
  bring: ['brought'],
  sell: ['sold'],
  tell: ['told'],
  find: ['found'],
  lose: ['lost'],
  leave: ['left'],
  spread: ['spread'],
  let: ['let'],
  put: ['put'],
  sit: ['sat'],
  stand: ['stood'],
  go: ['went', 'gone'],
  make: ['made'],
  win: ['won'],
  withstand: ['withstood'],
  draw: ['drew', 'drawn'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  build: ['built'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  retake: ['retook', 'retaken'],
  undertake: ['undertook', 'undertaken'],
}

/** Verbs whose last letter doubles although their stress may not show it. */
const doubling =
  /^(?:abet|annul|extol|prod|rap|gun|acquit|allot|bar|ban|begin|bid|blog|cap|chat|chop|clap|commit|compel|confer|concur|control|cut|deter|dispel|drag|drop|equal|equip|excel|expel|fan|flog|gas|grab|gun|hit|hug|incur|initial|jam|jog|kidnap|knit|label|let|level|log|map|nab|occur|omit|pan|pat|patrol|permit|plan|plot|plug|prefer|prod|propel|quit|ram|rap|rebel|rebut|recur|refer|regret|rig|rob|rub|run|scrap|ship|shun|shut|sign|slam|slap|slip|snub|spar|spot|stab|star|stem|step|stop|strip|submit|swap|tap|teargas|top|transfer|trap|travel|trek|trim|unban|vet|whip|win|wrap|zap)$/u

/** Words of the pack's cues and events as the lemmatiser learns them: every form of every English verb, twice, so that the table knows them. */
export function formsOfPackVerbs(pack: LanguagePack): readonly LemmaWord[] {
  const lemmas = new Set(
    [...pack.cues, ...pack.events.lines]
      .filter(({ upos }) => upos === 'VERB')
      .map(({ lemma }) => lemma.split(' ')[0] ?? '')
      .filter((lemma) => /^[a-z]{3,}$/u.test(lemma) && lemma !== 'come'),
  )
  return [...lemmas].flatMap((lemma) => formsOf(lemma).map((form) => ({ form, upos: 'VERB', feats: '_', lemma, count: 2 })))
}

function formsOf(lemma: string): readonly string[] {
  const stem = doubling.test(lemma) && lemma !== 'sign' ? lemma + (lemma.at(-1) ?? '') : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const past = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const third = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/u.test(lemma)
      ? `${lemma}es`
      : lemma === 'veto'
        ? 'vetoes'
        : `${lemma}s`
  return [lemma, third, `${lemma.endsWith('ee') ? lemma : stem}ing`, ...(irregular[lemma] ?? [past])]
}
