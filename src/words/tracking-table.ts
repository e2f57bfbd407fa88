/** Parameters of addresses that say where a reader came from, not what is read. */
export const tracking: readonly RegExp[] = [
  /^utm_/u, // campaigns, of many programs
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|ttclid)$/u, // clicks, of networks
  /^mc_[ce]id$/u, // newsletters
  /^(?:_ga|_gl)$/u,
  /^(?:at_\w+|xtor)$/u, // AT Internet
  /^(?:wt_mc|wt\.mc_id|cmpid|ns_\w+)$/u,
]
