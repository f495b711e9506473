import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from './env.ts'
import { settingsSource } from './settings-source.ts'

const READ_BY_PAGES = [
  'allow',
  'content-disposition',
  'content-range',
  'etag',
  'idempotent-replayed',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'www-authenticate',
  'x-request-id',
]
const PREFLIGHT_SECONDS = 600

const allowed = cors({
  origin: async (origin, c: Context<ApiContext>) => {
    const { value: origins } = await readSetting(settingsSource(c), 'api.origins')
    return origins.includes('*') || origins.includes(origin) ? origin : null
  },
  exposeHeaders: READ_BY_PAGES,
  maxAge: PREFLIGHT_SECONDS,
})

/** Lets pages of the origins that settings name call the API. Tokens are sent by scripts; there are no cookies. */
export const allowOrigins = createMiddleware<ApiContext>(async (c, next) =>
  c.req.header('origin') === undefined ? await next() : await allowed(c, next),
)
