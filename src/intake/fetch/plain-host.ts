/** The host of an address without the dot that may end it: `example.org.` and `example.org` are one. */
export function plainHost(url: URL): string {
  return url.hostname.replace(/\.$/u, '')
}
