import { Draft, feedDate, kindOfMedia, languageTag, lineOf, present, proseOf } from '../feed/index.ts'
import type { Feed } from '../../words/index.ts'

/** An object of JSON, its values not yet looked at. */
export type Fields = Readonly<Record<string, unknown>>

/** What an item of a JSON Feed says. */
export function draftOfItem(item: Fields): Draft {
  const draft = new Draft()
  const say = (slot: Parameters<Draft['say']>[0], field: string, value: string | undefined, rank = 0): boolean => draft.say(slot, value ?? '', rank, field)
  say('id', 'id', textOf(item['id']))
  say('link', 'url', textOf(item['url']))
  say('link', 'external_url', textOf(item['external_url']), 1)
  say('title', 'title', lineOf({ text: textOf(item['title']) ?? '', html: false }))
  say('summary', 'summary', proseOf({ text: textOf(item['summary']) ?? '', html: false }).text)
  const { text, media } = proseOf({ text: textOf(item['content_html']) ?? '', html: true })
  draft.pictures.push(...media)
  say('content', 'content_html', text)
  say('content', 'content_text', proseOf({ text: textOf(item['content_text']) ?? '', html: false }).text, 1)
  say('date', 'date_published', feedDate(textOf(item['date_published']) ?? ''))
  say('updated', 'date_modified', feedDate(textOf(item['date_modified']) ?? ''))
  say('language', 'language', textOf(item['language']))
  for (const name of authorsOf(item)) draft.people.push({ name, rank: 0, from: 'authors' })
  for (const media of listOf(item['attachments'])) addMedia(draft, textOf(media['url']), textOf(media['mime_type']), textOf(media['title']))
  if (media.length === 0) addMedia(draft, textOf(item['image']) ?? textOf(item['banner_image']), 'image', undefined)
  return draft
}

/** What a JSON Feed says of itself. */
export function feedOf(feed: Fields): Feed {
  const author = authorsOf(feed).join(', ')
  const hub = listOf(feed['hubs']).flatMap((hub) => textOf(hub['url']) ?? [])[0]
  return present({
    title: textOf(feed['title']),
    link: textOf(feed['home_page_url']),
    author: author === '' ? undefined : author,
    description: textOf(feed['description']),
    language: languageTag(textOf(feed['language'])),
    hub,
    address: textOf(feed['feed_url']),
  })
}

function addMedia(draft: Draft, address: string | undefined, type: string | undefined, caption: string | undefined): void {
  if (address === undefined) return
  const kind = kindOfMedia({ url: address, ...(type === undefined ? {} : { type }) })
  const said = new Draft()
  said.say('caption', caption ?? '', 0, 'title')
  if (kind !== undefined) draft.media.push({ kind, address, said })
}

/** Names in `authors`, of version 1 in `author`. */
function authorsOf(fields: Fields): readonly string[] {
  const authors = listOf(fields['authors'])
  const single = fieldsOf(fields['author'])
  return (authors.length > 0 || single === undefined ? authors : [single]).flatMap((author) => textOf(author['name']) ?? [])
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A value as an object; undefined where it is none. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined // an object's values are unknown still
}

/** The objects in a list. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf).filter((one) => one !== undefined) : []
}
