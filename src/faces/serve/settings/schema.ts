import { isIP } from 'node:net'
import { z } from 'zod'
import { parsedUrl } from '../../../words/index.ts'
import { networksOf } from '../../http/guard/index.ts'

/** A setting: what it takes, in words, and what it does. Docs, `hearsay init` and errors are printed from both. */
function setting<Type extends z.ZodType>(type: Type, takes: string, description: string): Type {
  return type.meta({ takes, description })
}

const whole = (least: number, most: number): z.ZodInt => z.int().min(least).max(most)
const words = z.array(z.string().min(1))
const host = z.string().regex(/^(?:[\w.-]+|[\da-f:.]+)$/iu)
const network = z.string().refine((text) => typeof networksOf([text]) === 'function')
const site = z.string().refine((text) => /^https?:$/u.test(parsedUrl(text)?.protocol ?? '') && parsedUrl(text)?.pathname === '/')

const zone = z.string().refine(isZone)

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false // the IANA has no such zone
  }
}

/** Every setting of `hearsay serve`, with what it is unless told. */
export const settingsSchema = z.strictObject({
  store: setting(z.string().min(1).default('hearsay.db'), 'a file or a postgres:// address', 'Where everything is kept.'),
  store_file: setting(z.string().optional(), 'a file', 'A file that holds the address of the store, where that has a password in it.'),
  host: setting(host.default('127.0.0.1'), 'an address of this machine', 'What to listen on. More than this machine only once somebody has an account.'),
  port: setting(whole(0, 65_535).default(4270), 'a number from 0 to 65535', 'The port; 0 takes any that is free.'),
  public_url: setting(site.optional(), 'an address such as "https://desk.example.org"', 'How people reach this server: for links, cookies and the Host check.'),
  hosts: setting(
    z.array(host.refine((name) => isIP(name) === 0)).default([]),
    'a list of names',
    'Names this server answers to, besides localhost, addresses and public_url.',
  ),
  workers: setting(whole(1, 64).default(1), 'a number from 1 to 64', 'Threads that read reports. They are started when there is something to read.'),
  time_zone: setting(zone.optional(), 'a time zone such as "Europe/Oslo"', 'The zone the desk shows times in; that of this machine unless told.'),
  offices: setting(z.string().optional(), 'a file', 'Table of offices and holders of your own, over the one that comes with the program.'),
  watch: z
    .strictObject({
      on: setting(z.boolean().default(true), 'true or false', 'Ask the sources. With false another program on the same store does.'),
      allow_private: setting(words.default([]), 'a list of hosts', 'Hosts of your own network that may be fetched from.'),
      largest_mb: setting(whole(1, 999).default(20), 'a number from 1 to 999', 'Largest page or feed fetched, in MB.'),
      longest_seconds: setting(whole(1, 999).default(30), 'a number from 1 to 999', 'Longest a fetch may take, in seconds.'),
    })
    .prefault({}),
  join: z
    .strictObject({
      on: setting(z.boolean().default(true), 'true or false', 'Join reports into stories and claims as they come.'),
      pause_seconds: setting(whole(0, 3600).default(1), 'a number from 0 to 3600', 'Shortest time between two joinings, in seconds.'),
    })
    .prefault({}),
  alerts: z
    .strictObject({
      on: setting(z.boolean().default(true), 'true or false', 'Look for news of saved searches and send them.'),
      allow_private: setting(words.default([]), 'a list of hosts', 'Hosts of your own network that may be told by webhook.'),
    })
    .prefault({}),
  mcp: z
    .strictObject({ urls: setting(z.boolean().default(false), 'true or false', 'Let assistants give read_report the address of a page, which is fetched.') })
    .prefault({}),
  smtp: z
    .strictObject({
      host: setting(host.optional(), 'a host', 'The server that mail goes by; without one no mail is sent.'),
      port: setting(whole(1, 65_535).default(587), 'a number from 1 to 65535', 'Its port.'),
      from: setting(z.string().min(3).optional(), 'an address', 'Whose mail it is: "desk@example.org" or "The desk <desk@example.org>".'),
      user: setting(z.string().optional(), 'a name', 'Who signs in there.'),
      password_file: setting(z.string().optional(), 'a file', 'A file that holds the password; else HEARSAY_SMTP_PASSWORD does.'),
      tls: setting(z.enum(['always', 'offered', 'never']).default('always'), '"always", "offered" or "never"', 'Whether the connection is sealed.'),
    })
    .prefault({}),
  sign_in: z
    .strictObject({ days: setting(whole(1, 366).default(14), 'a number from 1 to 366', 'Days until somebody who signed in must do so again.') })
    .prefault({}),
  limits: z
    .strictObject({
      requests: setting(whole(0, 1_000_000).default(6000), 'a number, 0 for no limit', 'Requests a minute that read, of one account or address.'),
      writes: setting(whole(0, 1_000_000).default(600), 'a number, 0 for no limit', 'Requests a minute that change something, of one account or address.'),
      body_mb: setting(whole(1, 999).default(20), 'a number from 1 to 999', 'Largest body of a request, in MB.'),
      connections: setting(whole(1, 100_000).default(2000), 'a number from 1 to 100000', 'Connections open at a time; a stream holds one.'),
    })
    .prefault({}),
  proxy: z
    .strictObject({
      trusted: setting(
        z.array(network).default([]),
        'a list of addresses and networks',
        'Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; nobody else’s are.',
      ),
    })
    .prefault({}),
  log: z
    .strictObject({
      level: setting(
        z.enum(['error', 'warn', 'info', 'debug']).default('info'),
        '"error", "warn", "info" or "debug"',
        'What is logged; "debug" tells of every request.',
      ),
    })
    .prefault({}),
  metrics: z
    .strictObject({ open: setting(z.boolean().default(false), 'true or false', 'Let anybody read /metrics. Else it takes an account, or a token.') })
    .prefault({}),
  changes: z
    .strictObject({
      keep: setting(whole(1000, 100_000_000).default(100_000), 'a number from 1000 up', 'Changes kept for streams that come back and ask what they missed.'),
    })
    .prefault({}),
  stop: z
    .strictObject({
      seconds: setting(whole(0, 3600).default(20), 'a number from 0 to 3600', 'Longest that what has begun may take to end when the server is stopped.'),
    })
    .prefault({}),
})

/** All settings, checked. */
export type Settings = z.output<typeof settingsSchema>
