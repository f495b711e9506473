import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiContext } from './env.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods a path answers to; none where there is nothing. Doors on the way are no answer. */
export function allowedMethods(app: OpenAPIHono<ApiContext>, path: string): string[] {
  const allowed = METHODS.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed
}
