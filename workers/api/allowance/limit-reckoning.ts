import { readSetting } from '#settings/read.ts'
import { createMiddleware } from 'hono/factory'
import type { ApiContext } from '../env.ts'
import { principalOf } from '../principal-of.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'
import { CountedHere } from './count-here.ts'

const here = new CountedHere()

/** Counts what is reckoned for whoever types a birth: it is kept nowhere, and asked for as fast as somebody types. */
export const limitSketches = limitReckoning('sketches')

/** Counts what is reckoned anew of people who are kept, each time that it is asked for. */
export const limitDrawings = limitReckoning('drawings')

function limitReckoning(what: 'sketches' | 'drawings') {
  return createMiddleware<ApiContext>(async (c, next) => {
    const { value: limit } = await readSetting(settingsSource(c), `api.${what}`)
    if (limit === 0) return await next()
    const key = `${what}:${principalOf(c)}`
    const verdict = await here.take(key, {
      limit,
      now: Date.now(),
      ask: async (asked) => await c.env.ALLOWANCE.getByName(key).take(asked),
    })
    if (verdict.isAllowed) return await next()
    return problem(c, 'too-many', {}, { 'retry-after': String(verdict.resetSeconds) })
  })
}
