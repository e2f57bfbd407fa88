import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Caller } from '../operations/index.ts'
import { mcpServer } from './server.ts'
import type { ToolContext } from './tool.ts'

/** Serves the tools on standard input and output until the other side closes its end. */
export async function mcpOnStdio(context: ToolContext, failed: (error: Error) => void): Promise<void> {
  const owner: Caller = { id: 'local', name: 'local', role: 'owner' }
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  const handle = serveStdio(() => mcpServer(context, owner), { onerror: failed })
  await ended
  await handle.close()
}
