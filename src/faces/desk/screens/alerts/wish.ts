import type { Alert } from '../../api/index.ts'

/** A new alert as it stands in the form. */
export interface Draft {
  name: string
  tell: string[]
  words: string
  country: string
  types: string[]
  speaker: string
  outlet: string
  origins: string
  numbers: string[]
  asides: boolean
  webhook: string
  mail: string
  language: string
  digest: string
}

/** An empty draft, with what an address already says of it. */
export function draftOf(query: (name: string) => string | undefined, language: string): Draft {
  const listed = (name: string): string[] => (query(name) ?? '').split(',').filter((it) => it !== '')
  const words = query('words') ?? ''
  return {
    name: query('name') ?? [words, query('speaker'), query('country'), ...listed('type')].find((it) => it !== undefined && it !== '') ?? '',
    tell: listed('tell'),
    words,
    country: query('country') ?? '',
    types: listed('type'),
    speaker: query('speaker') ?? '',
    outlet: query('outlet') ?? '',
    origins: query('origins') ?? '',
    numbers: listed('numbers'),
    asides: false,
    webhook: '',
    mail: '',
    language,
    digest: '',
  }
}

/** What the API takes: only what is filled in. */
export function wishOf(draft: Draft): object {
  const { words, speaker, outlet, country, tell, types, numbers } = draft
  const text = Object.entries({ words, speaker, outlet, country: country.toUpperCase() }).map(([name, value]) => [name, value.trim()] as const)
  const given = Object.entries({ ...Object.fromEntries(text), tell, types, numbers }).filter(([, value]) => value.length > 0)
  const targets = [
    ...(draft.webhook.trim() === '' ? [] : [{ kind: 'webhook', url: draft.webhook.trim(), language: draft.language }]),
    ...(draft.mail.trim() === '' ? [] : [{ kind: 'mail', to: draft.mail.trim(), language: draft.language }]),
  ]
  return {
    name: draft.name.trim(),
    conditions: {
      ...Object.fromEntries<string | readonly string[]>(given),
      ...(Number(draft.origins) > 0 && { origins: Number(draft.origins) }),
      ...(draft.asides && { asides: true }),
    },
    ...(targets.length > 0 && { targets }),
    ...(Number(draft.digest) > 0 && { digest: Number(draft.digest) }),
  }
}

/** An alert as it is put again with something changed; what the server adds by itself is left out. */
export function wishAgain({ name, conditions, targets, digest }: Alert, mutedUntil: string | undefined): object {
  const { story, claim, ...rest } = conditions
  return {
    name,
    conditions: { ...rest, ...(story && { story: story.id }), ...(claim && { claim: claim.id }) },
    targets: targets.map((target) => ({ ...target, secret: undefined })),
    ...(digest !== undefined && { digest }),
    ...(mutedUntil !== undefined && { mutedUntil }),
  }
}
