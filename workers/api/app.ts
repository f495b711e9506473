import { Hono } from 'hono'
import type { ApiContext } from './env.ts'
import { notFound, onError } from './problems.ts'
import { requireOwner } from './require-owner.ts'
import { admin } from './routes/admin.ts'
import { bridge } from './routes/bridge.ts'
import { documents } from './routes/documents.ts'
import { health } from './routes/health.ts'
import { jobs } from './routes/jobs.ts'
import { people } from './routes/people.ts'
import { places } from './routes/places.ts'

/** Every route there is. Only `/health`, `/ready`, `/source` and enrolment are open to strangers. */
export const app = new Hono<ApiContext>()
  .onError(onError)
  .notFound(notFound)
  .route('/', health)
  .route('/bridge/v1', bridge)
  .use('/v1/*', requireOwner)
  .use('/admin/v1/*', requireOwner)
  .route('/v1/people', people)
  .route('/v1/places', places)
  .route('/v1/jobs', jobs)
  .route('/v1/jobs/:jobId/documents', documents)
  .route('/admin/v1', admin)
