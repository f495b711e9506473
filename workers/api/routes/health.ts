import { DependencyError } from '#core/errors.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { getHealth, getReadiness, getSource } from '../contract/health.ts'
import type { ApiContext } from '../env.ts'

/** Where the exact source of the running service is offered, as the AGPL asks. Set at deploy. */
declare const SOURCE_COMMIT: string | undefined

export const health = new OpenAPIHono<ApiContext>()
  .openapi(getHealth, (c) => c.json({ status: 'ok' } as const, 200))
  .openapi(getReadiness, async (c) => {
    try {
      await c.env.DB.prepare('SELECT 1 FROM jobs LIMIT 1').all()
    } catch (cause) {
      throw new DependencyError('d1', 'does not answer', { retryable: true, cause })
    }
    return c.json({ status: 'ready' } as const, 200)
  })
  .openapi(getSource, (c) =>
    c.json(
      {
        licence: 'AGPL-3.0-or-later',
        commit: typeof SOURCE_COMMIT === 'string' ? SOURCE_COMMIT : null,
        credits: [
          'Swiss Ephemeris, copyright Astrodienst AG, Switzerland (AGPL-3.0)',
          'Places: GeoNames, CC BY 4.0',
          'Time zones: the IANA time zone database, public domain',
        ],
      },
      200,
    ),
  )
