import { randomId } from '#core/ids.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { Hono } from 'hono'
import type { ApiContext } from '../env.ts'

/** What operators do by hand. */
export const admin = new Hono<ApiContext>()
  /** A one-time token with which one pod may enrol within half an hour. It is shown once and kept nowhere. */
  .post('/pods/tokens', async (c) => {
    const token = randomId('enrol')
    await c.env.FLEET.getByName('main').admit(await sha256Hex(new TextEncoder().encode(token)))
    return c.json({ token }, 201)
  })
  .get('/fleet', async (c) => c.json(await c.env.FLEET.getByName('main').depth()))
