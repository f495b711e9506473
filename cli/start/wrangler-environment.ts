import { SETTINGS } from '#settings/registry.ts'
import { join } from 'node:path'

export const WRANGLER = 'node_modules/wrangler/bin/wrangler.js'

/** What programs need to run here at all, and to reach a network through whatever stands before it. */
const PASSED_ON =
  /^(PATH|HOME|USER|LANG|LC_.+|TMPDIR|TEMP|TMP|SystemRoot|XDG_.+|SSL_CERT_.+|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i

/** On one's own machine everybody is the same person, and nobody is kept waiting unless a setting says so. */
const UNCOUNTED = {
  [SETTINGS['api.requestsByPrincipal'].variable]: '0',
  [SETTINGS['api.requestsByAddress'].variable]: '0',
  [SETTINGS['auth.triesAnHour'].variable]: '0',
}

/**
 * wrangler's environment, all of which both Workers find as their variables: it is the one way that
 * leads to both, and only their owner can read it. So nothing else of ours is passed on. Nothing is
 * asked of the internet, nothing is shared with other checkouts, and there is no SQL without a token.
 */
export function wranglerEnvironment(
  state: string,
  variables: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const passed = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name))
  return {
    ...Object.fromEntries(passed),
    ...UNCOUNTED,
    ...variables,
    CI: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true',
    // Otherwise wrangler reads a body that the API refuses unread to its end, before it passes the refusal on.
    WRANGLER_DISABLE_REQUEST_BODY_DRAINING: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_REGISTRY_PATH: join(state, 'registry'),
    WRANGLER_LOG_PATH: join(state, 'logs', 'wrangler'),
    X_LOCAL_EXPLORER: 'false',
    X_LOCAL_OBSERVABILITY: 'false',
  }
}
