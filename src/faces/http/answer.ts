import type { Context as HonoContext } from 'hono'
import type { Context, Operation } from '../operations/index.ts'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import { roleReaches, type Guarded } from './guard/asking.ts'
import { problemAnswer } from './problem.ts'

/** Does what is asked for and answers. */
export async function answerOf(operation: Operation, c: HonoContext<Guarded>, context: Context): Promise<Response> {
  try {
    const asking = c.get('asking')
    if (!asking) throw new HearsayError('sign-in-needed')
    if (!roleReaches(asking.role, operation.role)) throw new HearsayError('role-needed', { needed: `${operation.role}s`, role: asking.role })
    const input = operation.input.safeParse({ ...c.req.query(), ...c.req.param() })
    if (!input.success) throw new HearsayError('bad-value', { option: 'query', value: c.req.url, expected: input.error.message })
    return Response.json(await operation.run(input.data, context, { ...asking.asker, role: asking.role }))
  } catch (thrown) {
    return problemAnswer(asHearsayError(thrown))
  }
}
