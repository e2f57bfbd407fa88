import type { Attachment, Email, Mailbox } from 'postal-mime'
import { HearsayError, type Intake } from '../../words/index.ts'
import { agencyNamed } from '../wire/agencies.ts'
import { bodyOfMarkup, type Body } from '../wire/body.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { plainParagraphs } from '../wire/paragraphs.ts'
import { senders } from './own-words-table.ts'
import { ownWords } from './own-words.ts'

/** A message as a report, and the files that came with it. */
export interface Message {
  readonly intake: Intake
  readonly attachments: readonly Attachment[]
}

const longestHead = 2 * 1024 * 1024

/** Reads one message (MIME, over postal-mime). Throws `bad-input` for what that package refuses. */
export async function readMessage(bytes: Uint8Array, id: string, where: string): Promise<Message> {
  const mail = await parsed(bytes, where)
  const { text, media, from } = { from: 'text part', ...bodyOfMail(mail, where) }
  const sender = mail.from?.address === undefined ? undefined : mail.from
  const isDesk =
    sender !== undefined && (senders.test(sender.address.split('@')[0] ?? '') || agencyNamed(sender.name) !== undefined || !looksLikePerson(sender.name))
  const intake = intakeOfDispatch({
    id,
    guid: mail.messageId?.replace(/^<|>$/gu, ''),
    text: [from, text],
    media,
    title: [['Subject', mail.subject]],
    bylines: sender === undefined || isDesk ? [] : [['From', sender.name]],
    owners: sender === undefined || !isDesk ? [] : [['From', nameOf(sender)]],
    publishedAt: [['Date', mail.date]],
    language: [['Content-Language', mail.headers.find(({ key }) => key === 'content-language')?.value]],
  })
  return { intake, attachments: mail.attachments }
}

async function parsed(bytes: Uint8Array, where: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, { maxHeadersSize: longestHead })
  } catch (thrown) {
    throw new HearsayError('bad-input', { format: 'mail', reason: (thrown as Error).message }, { where, cause: thrown }) // the package throws errors
  }
}

/** The plain part where it says as much as the other, else the HTML. */
function bodyOfMail(mail: Email, where: string): Body & { readonly from?: string } {
  const plain = mail.text === undefined ? '' : plainParagraphs(ownWords(mail.text))
  const marked = mail.html === undefined ? undefined : bodyOfMarkup(mail.html, where, mail.subject)
  if (marked === undefined || plain.length * 2 >= marked.text.length) return { text: plain, media: [] }
  return { ...marked, from: 'HTML part' }
}

function looksLikePerson(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{L}{1,3}\.?|\p{Lu}[\p{L}.'’-]+)){1,4}$/u.test(name.trim()) &&
    !/(?:news|nytt|avis|blad|tidende|post|times|press|desk|system|nyheter|redaksjon|noticias|agenc)/iu.test(name)
  )
}

function nameOf({ name, address }: Mailbox): string {
  return name.trim() === '' ? (address.split('@')[1] ?? address) : name.trim()
}
