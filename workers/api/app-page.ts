import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'

/**
 * The app's page, for whoever opens one of its addresses in a browser: it knows them itself. Null for programs, who
 * are told that nothing is there, and where no page is served.
 */
export async function appPage({ env, req }: Context<ApiContext>): Promise<Response | null> {
  const isOpened = req.method === 'GET' && req.header('accept')?.includes('text/html') === true
  return isOpened && env.PAGES ? await env.PAGES.fetch(new URL('/', req.url)) : null
}

/**
 * Opens a link that was sent to somebody in the app, where it is a browser that asks; programs are told in JSON.
 * Neither is to be found by search engines, nor told to other sites by a page that was opened from it.
 */
export const openLinkInApp = createMiddleware<ApiContext>(async (c, next) => {
  const page = await appPage(c)
  if (page === null) return await next()
  const headers = new Headers(page.headers)
  headers.set('x-robots-tag', 'noindex')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('vary', 'accept')
  return new Response(page.body, { status: page.status, headers })
})
