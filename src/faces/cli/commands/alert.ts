import { listFormats, newsFeedTypes } from '../../../export/index.ts'
import { eventTypes, languages, newsKinds, quantityKinds } from '../../../words/index.ts'
import { command, count, flag, oneOf, someOf, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  'words': text('words that must stand there, as in hearsay search', 'WORDS'),
  'country': text('where it happened, or whose somebody in it is: COL, NOR', 'CODE'),
  'type': someOf('PLOVER types, one of which it has', eventTypes),
  'speaker': text('who says it: words of the name', 'NAME'),
  'outlet': text('who published it: words of the name', 'NAME'),
  'story': text('in this story', 'ID'),
  'claim': text('this claim', 'ID'),
  'report': text('new versions of this report', 'ID'),
  'asides': flag('also claims that are asides; main ones only unless given'),
  'origins': count('at least so many origins stand behind it', 'N'),
  'newsrooms': count('at least so many newsrooms stand behind it', 'N'),
  'number': someOf('numbers of these kinds that change', quantityKinds),
  'tell': someOf('what to tell (claim unless given; number with --number, version with --report)', newsKinds),
  'webhook': text('address of a program that is told', 'URL'),
  'mail': text('address of a person who is written to', 'ADDRESS'),
  'language': oneOf('language the news are put in (en unless given)', languages),
  'digest': text('one message in so many minutes (60, 1440)', 'MINUTES'),
  'until': text('mute: nothing is sent before (2024-06-27T06:00Z), or off', 'TIME'),
  'allow-private': text('hosts of your own network that may be told, with commas between them', 'HOSTS'),
  'yes': flag('remove: its news go with it, and that is meant so'),
  'limit': count('news: how many at most (50 unless given)', 'N'),
  'format': oneOf('list, show, news: how to print it', [...listFormats, ...(Object.keys(newsFeedTypes) as (keyof typeof newsFeedTypes)[])]),
} as const
export type AlertValues = ValuesOf<typeof options>

/** Searches that tell of news. */
export const alert = command({
  name: 'alert',
  summary: 'Be told when something is new: a claim that two origins tell, a number that changes, a contradiction, a denial.',
  example: 'hearsay alert add Colombia --country COL --type COERCE --origins 2',
  details: [
    'add NAME keeps a search: all its conditions must hold. It tells only what becomes so after it was made, and nothing twice. list and show NAME say what there is and how the last messages went; remove NAME takes it away.',
    'news NAME lists what it told; --format atom or rss prints a feed of it. mute NAME --until TIME holds messages back, --until off lets them go.',
    'test NAME sends a marked sample to every target and prints what they answer. deliver looks for news and sends what is due; hearsay serve does so by itself.',
    'Webhooks are signed as Standard Webhooks has it, with a secret that add prints once. Mail goes by the server that HEARSAY_SMTP_HOST, _PORT, _USER, _PASSWORD and _FROM name.',
  ],
  inputs: { shown: 'VERB NAME', summary: 'add, list, show, mute, test, remove, news or deliver; and the name of an alert', count: 'some' },
  options,
  async run(typed, values, io) {
    const { alertStore } = await import('../alert/alert-store.ts')
    return alertStore(typed, values, io)
  },
})
