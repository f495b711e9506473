import type { Context } from 'hono'
import type { ApiContext } from './env.ts'

/**
 * The app's page, for whoever opens one of its addresses in a browser: it knows them itself. Null for programs, who
 * are told that nothing is there, and where no page is served.
 */
export async function appPage({ env, req }: Context<ApiContext>): Promise<Response | null> {
  const isOpened = req.method === 'GET' && req.header('accept')?.includes('text/html') === true
  return isOpened && env.PAGES ? await env.PAGES.fetch(new URL('/', req.url)) : null
}
