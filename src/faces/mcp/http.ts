import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Caller } from '../operations/index.ts'
import { mcpServer } from './server.ts'
import type { ToolContext } from './tool.ts'

/** The tools over Streamable HTTP. */
export interface McpOverHttp {
  /** Answers a request that the guards have let through. */
  fetch(request: Request, caller: Caller): Promise<Response>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** The tools as a handler of requests, stateless: to be put behind the guards of what is served. Both protocol 2026-07-28 and those before it are spoken. */
export function mcpOverHttp(context: ToolContext, failed: (error: Error) => void = () => undefined): McpOverHttp {
  const callers = new WeakMap<Request, Caller>()
  const nobody: Caller = { id: 'nobody', name: 'nobody', role: 'reader' }
  const handler = createMcpHandler(({ requestInfo }) => mcpServer(context, (requestInfo && callers.get(requestInfo)) ?? nobody), { onerror: failed })
  return {
    fetch: async (request, caller) => {
      callers.set(request, caller)
      return handler.fetch(request)
    },
    close: async () => handler.close(),
  }
}
