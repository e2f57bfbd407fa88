const always: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; worker-src 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Sets what tells a browser to trust nothing but this server's own files, and nobody else's page with what it gets here. */
export function secureHeaders(headers: Headers, secure: boolean): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  if (secure) headers.set('strict-transport-security', 'max-age=31536000')
  // What is read here changes at any moment and is nobody else's.
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
}
