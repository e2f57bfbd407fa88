/** Parameters of addresses that say where a reader came from, not what is read. */
export const tracking: readonly RegExp[] = [
  /^utm_/u, // campaigns, of many programs
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|ttclid)$/u, // clicks, of networks
  /^mc_[ce]id$/u, // newsletters
  /^(?:_ga|_gl)$/u,
  /^at_(?:medium|campaign|custom\d|link_.*|format|ptr_name|bbc_team)$/u,
  /^(?:wt_mc|wt\.mc_id|cmpid|cid|ns_(?:mchannel|source|campaign|linkname|fee))$/u,
]
