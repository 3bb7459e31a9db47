/**
 * Headers of every answer of the console. A buyer's mail is hostile text: should any of it ever become markup, it may run
 * nothing, load nothing and send nothing anywhere but to this site and the sign-in service.
 *
 * @param connectOrigins origins of the sign-in service that the page fetches from (discovery, tokens)
 */
export function securityHeaders(connectOrigins: readonly string[]): Record<string, string> {
  const policy = {
    'default-src': ["'self'"],
    'connect-src': ["'self'", ...connectOrigins],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'strict-transport-security': 'max-age=31536000',
  };
}
