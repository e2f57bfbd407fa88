import { Hono } from 'hono'
import type { McpOverHttp } from '../mcp/http.ts'
import { callerIn } from './answers.ts'
import type { Guarded } from './guard/index.ts'

/** The tools for assistants at `/mcp`, for whoever may read. */
export function toolsApp(tools: Pick<McpOverHttp, 'fetch'>): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.all('/mcp', async (c) => tools.fetch(c.req.raw, callerIn(c, { role: 'reader' })))
  return app
}
