import { planDocuments } from '#core/job-types.ts'
import { readSetting } from '#settings/read.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { limitSketches } from '../allowance/limit-reckoning.ts'
import { asOfToday } from '../as-of-today.ts'
import { birthMisfit } from '../birth-misfit.ts'
import { tellFirstWords } from '../contract/first-words.ts'
import { sketchChart } from '../contract/sketch.ts'
import type { ApiContext } from '../env.ts'
import { minutesOf } from '../minutes-of.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

/** What somebody sees before anything of theirs is kept: the wheel while they type, and the first words. */
export const firstMinute = new OpenAPIHono<ApiContext>()
for (const path of ['/v1/sketch', '/v1/first-words']) firstMinute.use(path, limitSketches)
firstMinute.openapi(sketchChart, async (c) => {
  const { birth, name = UNNAMED, theme } = c.req.valid('json')
  const misfit = birthMisfit({ birth })
  if (misfit) return problem(c, 'invalid-input', misfit)
  return c.json(await c.env.ORCHESTRATOR.sketchBirth({ person: { name, birth }, theme }), 200)
})
firstMinute.openapi(tellFirstWords, async (c) => {
  const { people, relation = 'partners' } = c.req.valid('json')
  for (const [index, person] of people.entries()) {
    const misfit = birthMisfit(person, `people.${index}.`)
    if (misfit) return problem(c, 'invalid-input', misfit)
  }
  const { value: words } = await readSetting(settingsSource(c), 'writing.words')
  const told = await c.env.ORCHESTRATOR.tellFirstWords({
    people,
    relation,
    words,
    asOf: asOfToday(),
  })
  const documents = told.headings.length
  const minutes = minutesOf(documents * words)
  return c.json({ ...told, minutes, cost: await costOf(c, documents) }, 200)
})

/** Whom nobody has named yet. */
const UNNAMED = 'somebody'

/** What a reading of so many documents takes, by what settings say now. */
async function costOf(c: Context<ApiContext>, documents: number) {
  const { value: mode } = await readSetting(settingsSource(c), 'orders.entitlement')
  if (mode === 'all') return { credits: null, words: 'Nothing is asked for it.' }
  const { length: hooks } = planDocuments('hook')
  return {
    credits: documents,
    words: `${documents} credits, one a document; the ${hooks} hooks are given away.`,
  }
}
