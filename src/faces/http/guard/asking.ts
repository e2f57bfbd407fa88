import type { Account, Role } from '../../../store/index.ts'
import { lesserRole } from '../../../watch/index.ts'
import type { Caller } from './caller.ts'

/** Who asks, and how they showed it. */
export interface Asking {
  /** An account; `local` where nobody has one yet and the machine's own user asks. */
  readonly asker: Pick<Account, 'id' | 'name' | 'role'>
  /** A token may have a lesser role than its account: this is the one that counts. */
  readonly role: Role
  readonly by: 'session' | 'token' | 'local'
}

/** What a request carries once it has passed the guards: `c.get('asking')`; absent where nobody has said who they are. */
export interface Guarded {
  Variables: { asking?: Asking; caller: Caller }
  /** What the server of Node hands along. */
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
}

/** Whom everything belongs to until somebody has an account. */
export const local: Asking = { asker: { id: 'local', name: 'local', role: 'owner' }, role: 'owner', by: 'local' }

/** Whether a role may do what another may. */
export function roleReaches(role: Role, needed: Role): boolean {
  return lesserRole(role, needed) === needed
}
