import { Socket, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../../test/loopback-server.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { lookupBy, publicConnector, type BuildConnector, type Resolve } from './connector.ts'

const page = () => serve((_, response) => response.end('<p>Elva steig.</p>'))

function agentFor(lookup: LookupFunction, allow: readonly string[] = []): Agent {
  const agent = new Agent({ connect: publicConnector(buildConnector, allowedHosts(allow), lookup, 1000) })
  onTestFinished(() => agent.destroy())
  return agent
}

const asked = (agent: Agent, origin: string) => agent.request({ origin, path: '/', method: 'GET' })
const fixed = (...addresses: readonly string[]) => lookupBy(() => Promise.resolve(addresses))
const refused = expect.objectContaining({ code: 'address-refused' }) as unknown

describe('a name', () => {
  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['93.184.215.14', '127.0.0.1']],
    [['10.0.0.7']],
    [['169.254.169.254']],
    [['0.0.0.0']],
    [['64:ff9b::7f00:1']],
  ])('that stands for %s is refused', async (addresses) => {
    const server = await page()
    await expect(asked(agentFor(fixed(...addresses)), `http://nyheter.example:${server.port}`)).rejects.toEqual(refused)
    expect(server.seen.connections).toBe(0)
  })

  test('that stands for a public address first and for loopback the second time is refused the second time', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1'], ['8.8.8.8', '::1']]
    const rebinding: Resolve = () => Promise.resolve(answers.shift() ?? [])
    const dialled: unknown[] = []
    const build: BuildConnector = (built) => (options, callback) => {
      const done = callback as (error: Error | null, socket: unknown) => void // the types want one of two pairs
      const { lookup: find } = built as { lookup: LookupFunction } // it was built with one
      find(options.hostname, { all: true }, (error, found) => {
        if (!error) dialled.push(found)
        done(error, null)
      })
      return new Socket()
    }
    const connect = publicConnector(build, allowedHosts([]), lookupBy(rebinding), 1000)
    const outcome = () =>
      new Promise((resolve) => connect({ hostname: 'nyheter.example', protocol: 'http:', port: '80' }, (...[error]) => resolve(error?.message ?? 'reached')))
    expect([await outcome(), await outcome(), await outcome()]).toEqual(['reached', expect.stringContaining('127.0.0.1'), expect.stringContaining('::1')])
    expect(dialled).toEqual([[{ address: '93.184.215.14', family: 4 }]])
  })

  test('that nobody knows is an error of the look-up', async () => {
    await expect(asked(agentFor(fixed()), 'http://nyheter.example:80')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })
})

describe('a look-up that lies', () => {
  /** Says a public address to whoever checks, and another to the socket. */
  const lying = (reached: string): LookupFunction => {
    const honest = fixed('93.184.215.14')
    return (hostname, options, callback) =>
      honest(hostname, options, (error, found, family) => {
        const said = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found
        // Checked once while it reads public, connected to afterwards: what a resolver with a lifetime of nought does between two look-ups.
        const turning = said.map((it) => {
          let reads = 0
          return { family: 4, get address() { return ++reads > 1 ? reached : it.address } } // prettier-ignore
        })
        callback(error, turning)
      })
  }

  test.each(['http', 'https'])('is found out by the address reached, before a byte is sent (%s)', async (scheme) => {
    const server = await page()
    await expect(asked(agentFor(lying('127.0.0.1')), `${scheme}://nyheter.example:${server.port}`)).rejects.toEqual(refused)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.seen).toEqual({ connections: 1, bytes: 0 })
  })
})

test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0.0.0.0'])('an address for which nothing is looked up is refused: %s', async (host) => {
  const server = await page()
  await expect(asked(agentFor(fixed('93.184.215.14')), `http://${host}:${server.port}`)).rejects.toThrow()
  expect(server.seen.connections).toBe(0)
})

test('a host that is allowed is reached, by its name or address', async () => {
  const server = await page()
  const answer = await asked(agentFor(fixed('127.0.0.1'), [server.host]), server.origin)
  expect(await answer.body.text()).toContain('Elva')
  const named = await asked(agentFor(fixed('127.0.0.1'), ['nyheter.example']), `http://nyheter.example:${server.port}`)
  expect(await named.body.text()).toContain('Elva')
})
