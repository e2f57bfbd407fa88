import { HearsayError, type ErrorCode } from '../../words/index.ts'
import { nameOf } from './address.ts'

/** SQLSTATE of PostgreSQL (its manual, appendix A), whole or by its class of two signs, and what it is to a person. */
const states: Readonly<Record<string, ErrorCode>> = {
  '08000': 'store-lost', // connection
  '08001': 'store-unreachable',
  '08003': 'store-lost',
  '08004': 'store-unreachable',
  '08006': 'store-lost',
  '28': 'store-refused', // wrong password, no such user
  '3D000': 'store-database-missing',
  '25006': 'store-read-only', // a read-only transaction, a standby
  '42501': 'store-read-only', // not permitted
  '53100': 'store-full', // the disk
  '53300': 'store-unreachable', // too many connections
  '55P03': 'store-locked',
  '57P01': 'store-lost', // the server is being stopped
  '57P02': 'store-lost', // it crashed
  '57P03': 'store-unreachable', // it is starting
  'XX001': 'store-damaged',
  'XX002': 'store-damaged',
}

/** Codes of the system where nobody answers, and where somebody did and is gone (errno.h). */
const system: Readonly<Record<string, ErrorCode>> = {
  ECONNREFUSED: 'store-unreachable',
  ENOENT: 'store-unreachable', // no socket
  ENOTFOUND: 'store-unreachable',
  EAI_AGAIN: 'store-unreachable',
  EHOSTUNREACH: 'store-unreachable',
  ENETUNREACH: 'store-unreachable',
  ETIMEDOUT: 'store-unreachable',
  EACCES: 'store-refused',
  ECONNRESET: 'store-lost',
  EPIPE: 'store-lost',
}

/** Conflicts of writers: serialization, deadlock, a key that another has put in meanwhile. */
const conflicts = new Set(['40001', '40P01', '23505'])

/** Whether the same work, done again, may succeed. */
export function isConflict(thrown: unknown): boolean {
  return conflicts.has(stateOf(thrown))
}

/** What the client threw, as an error that names the store and says what to do. */
export function postgresError(thrown: unknown, name: string): HearsayError {
  if (thrown instanceof HearsayError) return thrown
  const reason = reasonOf(thrown).replace(/\.$/u, '')
  return new HearsayError(codeOf(thrown, reason), { file: name, reason }, { where: name, cause: thrown })
}

/** The same, of whoever speaks to the database beside the store. */
export function serverError(thrown: unknown, address: string): HearsayError {
  return postgresError(thrown, nameOf(address))
}

function codeOf(thrown: unknown, reason: string): ErrorCode {
  const state = stateOf(thrown)
  const known = system[state] ?? states[state] ?? states[state.slice(0, 2)]
  if (known) return known
  if (/password must be a string|no pg_hba/u.test(reason)) return 'store-refused' // the client has no password to give
  if (/terminated|not queryable|ended/u.test(reason)) return 'store-lost' // the client has no code for these
  return /timeout/u.test(reason) ? 'store-unreachable' : 'store-failed'
}

/** Several addresses that failed come as one error that holds the others. */
function stateOf(thrown: unknown): string {
  const { code, errors } = thrown as { readonly code?: unknown; readonly errors?: readonly unknown[] } // fields of Node and of the client
  return typeof code === 'string' ? code : errors?.[0] === undefined ? '' : stateOf(errors[0])
}

function reasonOf(thrown: unknown): string {
  const { errors } = thrown as { readonly errors?: readonly unknown[] } // of an AggregateError
  if (errors?.[0] !== undefined) return reasonOf(errors[0])
  return thrown instanceof Error ? thrown.message : String(thrown)
}
