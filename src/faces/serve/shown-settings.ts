import type { ShownSettings } from '../operations/index.ts'
import { mailOf } from './mail.ts'
import type { Environment, Settings } from './settings/index.ts'

/** What is told of the settings to people who work on the server. */
export function shownSettings(settings: Settings, environment: Environment): ShownSettings {
  const { time_zone: zone, mcp, watch, join, limits, sign_in: signIn } = settings
  return {
    zone: zone ?? new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    assistants: { urls: mcp.urls },
    watching: watch.on,
    joining: join.on,
    mail: mailOf(settings, environment) !== undefined,
    limits: { requests: limits.requests, writes: limits.writes, bodyMb: limits.body_mb, signInDays: signIn.days },
  }
}
