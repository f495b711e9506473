import { keepReadingPlace as keep, listReadingPlaces as placesOf } from '#d1/reading-places.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  keepReadingPlace,
  listReadingPlaces,
  type ReadingPlace,
} from '../contract/reading-places.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** Where in their readings people are, on whatever device. Behind the door of `jobs`. */
export const readingPlaces = new OpenAPIHono<ApiContext>()
readingPlaces.openapi(listReadingPlaces, async (c) => c.json(await places(c), 200))
readingPlaces.openapi(keepReadingPlace, async (c) => {
  const { document, revision, part, position, at } = c.req.valid('json')
  const { id: jobId, commission } = c.var.job
  if (!commission.documents.some(({ id }) => id === document)) {
    const mend = 'Use the id of one of its documents.'
    const errors = [{ field: 'document', problem: 'is not a document of this job', mend }]
    return problem(c, 'invalid-input', { errors })
  }
  // A clock that is ahead would win for ever.
  const moment = new Date(Math.min(Date.parse(at), Date.now()))
  await keep(c.env.DB, { jobId, documentId: document, revision, part, position, at: moment })
  return c.json(await places(c), 200)
})

async function places(c: Context<ApiContext>): Promise<{ places: ReadingPlace[] }> {
  const rows = await placesOf(c.env.DB, c.var.job.id)
  return {
    places: rows.map(({ documentId, revision, part, position, at }) => ({
      document: documentId,
      revision,
      part,
      position,
      at: at.toISOString(),
    })),
  }
}
