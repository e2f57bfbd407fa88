import { resolved } from './addresses.ts'
import { meaning, type Meant } from './construct.ts'
import type { Draft } from './draft.ts'
import { lineOf, proseOf } from './fragment.ts'
import { feedDate } from './feed-date.ts'
import { attributeOf, type Frame } from './frame.ts'
import { sayLink } from './links.ts'
import { kindOfMedia } from './media.ts'
import { personOf } from './person.ts'
import { familyOf } from './vocabulary.ts'
import { moreSummary, type Slot, type Word } from './words.ts'

/** Takes what the attributes of an element say as it opens. */
export function sayAtStart({ word, name, attributes, inner, of, base }: Frame): void {
  if (word?.is === 'place') {
    const href = attributeOf(attributes, 'href')
    const about = attributes['rdf:about']
    const language = attributes['xml:lang']
    if (href !== undefined) inner.say('link', resolved(href, base), 2, 'href')
    if (about !== undefined && word.place === 'entry') inner.say('id', about.trim(), 1, 'rdf:about')
    if (about !== undefined && word.place === 'entry') inner.say('link', resolved(about, base), 6, 'rdf:about')
    if (language !== undefined) inner.say('language', language.trim(), 3, 'xml:lang')
    const changed = attributeOf(attributes, 'lastmod')
    if (changed !== undefined) inner.say('updated', feedDate(changed) ?? '', 1, 'lastmod')
  } else if (word?.is === 'link') sayLink(of, attributes, base, name.written)
  else if (word?.is === 'media') {
    const kind = kindOfMedia(attributes)
    if (kind !== undefined) of.media.push({ kind, address: attributes['url'] ?? attributes['href'] ?? '', said: inner })
  }
}

/** Takes what an element with text said as it closes. */
export function sayAtEnd(frame: Frame): void {
  const { word, of, name, base, text } = frame
  if (word === undefined || text === undefined) return
  if (word.is === 'text') sayText(frame, word)
  else if (word.is === 'link' && text.raw.trim() !== '') of.say('link', resolved(text.raw, base), 1, name.written)
  else if (word.is === 'person') sayPerson(frame, text.raw, word.rank)
}

function sayPerson({ of, inner, name }: Frame, raw: string, rank: number): void {
  const given = inner.value('name')
  const line = lineOf({ text: raw, html: true })
  const read = personOf(given ?? line)
  const email = inner.value('email') ?? read.email
  if (read.name === '' && email === undefined) return
  of.people.push({
    name: read.name,
    ...(given === undefined && line !== '' ? { line } : {}),
    ...(email === undefined ? {} : { email }),
    rank,
    from: name.written,
  })
}

function sayText({ name, attributes, of, base, text }: Frame, { slot, form, rank }: Extract<Word, { is: 'text' }>): void {
  const raw = text?.raw ?? ''
  const from = name.written
  if (form === 'word') sayWord(of, slot, raw.trim(), rank, from, attributes['isPermaLink'] ?? attributes['ispermalink'])
  else if (form === 'address') of.say(slot, base === undefined ? raw.trim() : resolved(raw.trim(), base), rank, from)
  else if (form === 'date') of.say(slot, feedDate(raw) ?? '', rank, from)
  else {
    const meant = meaning({ raw, inline: text?.inline ?? false, atom: familyOf(name) === 'atom', attributes })
    if (form === 'line') of.say(slot, lineOf(meant), rank, from)
    else sayProse(of, slot, meant, rank, from)
  }
}

/** A guid that is an address is the link, where there is no other and it does not say it is none. */
function sayWord(of: Draft, slot: Slot, value: string, rank: number, from: string, permanent: string | undefined): void {
  if (slot === 'hours' || slot === 'days') return void of.say(slot, `${of.value(slot) ?? ''} ${value}`.trim(), (of.rank(slot) ?? 0) - 1, from) // each of them counts
  of.say(slot, value, rank, from)
  if (slot === 'id' && /^https?:\/\//iu.test(value) && permanent?.toLowerCase() !== 'false') of.say('link', resolved(value), 5, from)
}

/** A second summary of the same standing is more text of the entry. */
function sayProse(of: Draft, slot: Slot, meant: Meant, rank: number, from: string): void {
  const { text, media } = proseOf(meant)
  of.pictures.push(...media)
  const second = slot === 'summary' && of.rank('summary') === rank
  if (!of.say(slot, text, rank, from) && second) of.say('content', text, moreSummary, from)
}
