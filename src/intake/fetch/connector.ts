import { lookup as lookupHost } from 'node:dns/promises'
import type { LookupFunction, Socket } from 'node:net'
import { HearsayError } from '../../words/index.ts'
import { addressRefused } from './checked-url.ts'
import { isPublicAddress } from './public-address.ts'

/** All IP addresses that a host's name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** What the machine's own resolver says. */
export const machineResolve: Resolve = async (host) => (await lookupHost(host, { all: true, verbatim: true })).map((it) => it.address)
