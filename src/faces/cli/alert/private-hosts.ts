import type { AlertValues } from '../commands/alert.ts'

/** Hosts of one's own network that may be told. */
export function privateHosts(values: Pick<AlertValues, 'allow-private'>): readonly string[] {
  return values['allow-private']?.split(',').map((host) => host.trim()) ?? []
}
