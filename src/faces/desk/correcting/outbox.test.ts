import { expect, test } from 'vitest'
import { openOutbox, type Fate, type Waiting } from './outbox.ts'

const made = (key: string, rest: Partial<Waiting> = {}): Waiting => ({
  key,
  method: 'POST',
  path: '/reports/r1/corrections',
  about: key,
  link: '/reports/r1',
  at: '2031-04-02T12:00:00Z',
  ...rest,
})
const done: Fate = { is: 'done', answer: {} }
const later: Fate = { is: 'later' }
const refused: Fate = { is: 'refused', why: { code: 'stale', message: 'It was changed meanwhile.' } }

function outbox(fates: (waiting: Waiting) => Fate) {
  let kept: readonly Waiting[] = []
  const sent: string[] = []
  const told: string[] = []
  const box = openOutbox({
    read: () => kept,
    write: (next) => (kept = next),
    async send(it) {
      await Promise.resolve()
      sent.push(`${it.key} ${it.ifMatch ?? ''}`.trim())
      return fates(it)
    },
    etagOf: async (path) => Promise.resolve(`new state of ${path}`),
    told: ({ key }, { is }) => void told.push(`${key} ${is}`),
  })
  return { box, sent, told, keys: () => kept.map(({ key, refused: no }) => `${key}${no ? ` ${no.code}` : ''}`) }
}

test('what waits is sent in the order it was made once there is a server, and is gone then', async () => {
  let up = false
  const { box, sent, told, keys } = outbox(() => (up ? done : later))
  box.put(made('a'))
  box.put(made('b'))
  await box.flush()
  expect([sent, keys()]).toEqual([['a'], ['a', 'b']])
  up = true
  await Promise.all([box.flush(), box.flush()])
  expect([sent, keys(), told]).toEqual([['a', 'a', 'b'], [], ['a done', 'b done']])
})

test('what is refused stays with its reason, holds up nothing, and is tried again or dropped by a person only', async () => {
  const { box, sent, told, keys } = outbox(({ key, ifMatch }) => (key === 'a' && ifMatch === undefined ? refused : done))
  box.put(made('a'))
  box.put(made('b'))
  await box.flush()
  await box.flush()
  expect([sent, keys(), told]).toEqual([['a', 'b'], ['a stale'], ['a refused', 'b done']])
  box.again('a', 'state 2')
  await box.flush()
  expect([sent.at(-1), keys()]).toEqual(['a state 2', []])
})

test('two changes of one report go one upon the other; those made on another state keep it', async () => {
  const { box, sent } = outbox(() => done)
  const on = { subject: '/reports/r1', ifMatch: 'seen' }
  box.put(made('a', on))
  box.put(made('b', on))
  box.put(made('c', { subject: '/reports/r2', ifMatch: 'seen' }))
  await box.flush()
  expect(sent).toEqual(['a seen', 'b new state of /reports/r1', 'c seen'])
})

test('a person can drop one', () => {
  const { box, keys } = outbox(() => done)
  box.put(made('a'))
  box.put(made('b'))
  box.drop('a')
  expect(keys()).toEqual(['b'])
})
