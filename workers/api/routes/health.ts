import { Hono } from 'hono'
import type { ApiContext } from '../env.ts'

/** Where the exact source of the running service is offered, as the AGPL asks. Set at deploy. */
declare const SOURCE_COMMIT: string | undefined

export const health = new Hono<ApiContext>()
  .get('/health', (c) => c.json({ status: 'ok' }))
  .get('/ready', async (c) => {
    await c.env.DB.prepare('SELECT 1 FROM jobs LIMIT 1').all()
    return c.json({ status: 'ready' })
  })
  .get('/source', (c) =>
    c.json({
      licence: 'AGPL-3.0-or-later',
      commit: typeof SOURCE_COMMIT === 'string' ? SOURCE_COMMIT : null,
      credits: [
        'Swiss Ephemeris, copyright Astrodienst AG, Switzerland (AGPL-3.0)',
        'Places: GeoNames, CC BY 4.0',
        'Time zones: the IANA time zone database, public domain',
      ],
    }),
  )
