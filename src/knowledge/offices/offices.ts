/** Someone who holds or held an office. */
export interface Holder {
  readonly person: string
  /** First day in office, ISO 8601 date, as exact as known: `2020-11-08`, `2020`. */
  readonly from?: string
  /** First day out of office. */
  readonly to?: string
}

/** Who held which office when. */
export interface Offices {
  /** Who holds an office of a country (alpha-3) on a day (ISO 8601 date). */
  holderOn(kind: string, country: string, day: string): Holder | undefined
}
