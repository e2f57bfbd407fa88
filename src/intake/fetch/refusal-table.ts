/** One header by which a guard against programs is known. */
export interface GuardSign {
  readonly header: string
  readonly value: RegExp
}

/** Headers that only a challenge carries, whatever the status: Cloudflare, AWS WAF. */
export const challengeSigns: readonly GuardSign[] = [
  { header: 'cf-mitigated', value: /challenge|block/iu },
  { header: 'x-amzn-waf-action', value: /challenge|captcha/iu },
]

/** Headers of guards that mean a refusal together with an error status: DataDome, Sucuri, Imperva, Akamai, DDoS-Guard. */
export const guardSigns: readonly GuardSign[] = [
  { header: 'x-datadome', value: /./u },
  { header: 'x-dd-b', value: /./u },
  { header: 'x-sucuri-block', value: /./u },
  { header: 'x-iinfo', value: /./u },
  { header: 'server', value: /^(?:AkamaiGHost|DDoS-Guard|Sucuri)/iu },
]

/** Names of cookies that such guards set with a challenge: DataDome, PerimeterX, Imperva, Akamai, Cloudflare, F5, Kasada. */
export const guardCookies = /^(?:datadome|_px(?:hd|vid|3|2)?|incap_ses_.*|visid_incap_.*|_abck|ak_bmsc|bm_sz|__cf_bm|cf_chl_.*|TS[0-9a-f]{8,}|KP_UID.*)$/u

/** Hosts that a page leads to when it wants consent before it shows anything. */
export const consentHost = /^(?:consent|cmp|privacy-?gate|myprivacy|cookie-?consent)\./u
