import { OpenAPIHono } from '@hono/zod-openapi'
import { examineJobs } from '../contract/examination.ts'
import type { ApiContext } from '../env.ts'

/** Whether objects, D1 and R2 say the same of jobs. */
export const examination = new OpenAPIHono<ApiContext>()
examination.openapi(examineJobs, async (c) => {
  const { part, ...wish } = c.req.valid('json')
  const { examined, findings, next } = await c.env.ORCHESTRATOR.examineJobs(part, wish)
  return c.json({ examined, findings: [...findings], next }, 200)
})
