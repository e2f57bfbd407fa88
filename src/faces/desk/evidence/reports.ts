import { ask, lately, type KeptReport } from '../api/index.ts'

const reports = lately(40, async (id) => ask<KeptReport>(`/reports/${encodeURIComponent(id)}`))

/** A report with its text, asked for once as long as it is among the last that were looked at. Throws a `Problem`. */
export const reportOf = reports.of

/** What was kept of it is old. */
export const forgetReport = reports.forget

/** What was kept of all of them is old: a person corrected something. */
export const forgetReports = reports.clear
