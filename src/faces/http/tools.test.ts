import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openServed, type Served } from '../../../test/served.ts'
import { openStore } from '../../store/index.ts'
import { openLanguages, readHere } from '../../watch/index.ts'
import { mcpOverHttp } from '../mcp/http.ts'
import { toolsApp } from './tools.ts'

async function served(): Promise<Served> {
  const store = await openStore(temporaryFile(), { create: true })
  onTestFinished(async () => store.close())
  const languages = openLanguages()
  return openServed({ apps: [toolsApp(mcpOverHttp({ store, languages, read: readHere(languages) }))] })
}

const initialize = {
  method: 'POST',
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
  headers: { 'content-type': 'application/json', 'accept': 'application/json, text/event-stream' },
}

test('tools are for who may read, by one of our names, and from no other site', async () => {
  const server = await served()
  const token = await server.add('mona', 'reader')
  const asked = async (headers: Readonly<Record<string, string>> = {}) =>
    (await server.ask('/mcp', { ...initialize, headers: { ...initialize.headers, ...headers } })).status
  expect(await asked()).toBe(401)
  expect(await asked({ authorization: 'Bearer hs_none' })).toBe(401)
  expect(await asked({ authorization: `Bearer ${token}` })).toBe(200)
  expect(await asked({ authorization: `Bearer ${token}`, host: 'evil.example' })).toBe(421)
  expect(await asked({ cookie: await server.cookieOf('mona'), origin: 'https://evil.example' })).toBe(403)
})

test.each([['legacy'], [{ pin: '2026-07-28' }]] as const)('a client (%j) asks through the guards', async (mode) => {
  const server = await served()
  const token = await server.add('mona', 'reader')
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const fetch = async (_: string | URL, init?: RequestInit): Promise<Response> =>
    server.ask('/mcp', {
      ...(init?.method !== undefined && { method: init.method }),
      ...(typeof init?.body === 'string' && { body: init.body }),
      headers: { ...Object.fromEntries(new Headers(init?.headers)), authorization: `Bearer ${token}` },
    })
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }))
  expect((await client.callTool({ name: 'list_stories', arguments: {} })).structuredContent).toEqual({ items: [] })
  await client.close()
})
