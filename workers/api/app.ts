import { OpenAPIHono } from '@hono/zod-openapi'
import { requestId } from 'hono/request-id'
import { allowOrigins } from './allow-origins.ts'
import { limitAddress, limitPrincipal } from './allowance/limit-requests.ts'
import { limitTries } from './allowance/limit-tries.ts'
import { allowedMethods } from './allowed-methods.ts'
import { appPage } from './app-page.ts'
import { auditActions } from './audit-actions.ts'
import { requireOperator, requireOwner } from './auth/require-bearer.ts'
import { getOpenApi } from './contract/reference.ts'
import type { ApiContext } from './env.ts'
import { frameAnswers } from './frame-answers.ts'
import { idempotent } from './idempotent.ts'
import { limitBody, limitStrangersBody } from './limit-body.ts'
import { openApiDocument } from './open-api-document.ts'
import { answerError, problem, refuseMisfit } from './problems.ts'
import { account } from './routes/account.ts'
import { admin } from './routes/admin.ts'
import { auth } from './routes/auth.ts'
import { books } from './routes/books.ts'
import { bridge } from './routes/bridge.ts'
import { charts } from './routes/charts.ts'
import { letters } from './routes/dead-letters.ts'
import { consents } from './routes/consents.ts'
import { credits } from './routes/credits.ts'
import { documents } from './routes/documents.ts'
import { exports } from './routes/exports.ts'
import { examination } from './routes/examination.ts'
import { firstMinute } from './routes/first-minute.ts'
import { health } from './routes/health.ts'
import { jobs } from './routes/jobs.ts'
import { keys } from './routes/keys.ts'
import { live, tickets } from './routes/live.ts'
import { operations } from './routes/operations.ts'
import { organizations } from './routes/organizations.ts'
import { packages } from './routes/packages.ts'
import { people } from './routes/people.ts'
import { places } from './routes/places.ts'
import { readingPlaces } from './routes/reading-places.ts'
import { reference } from './routes/reference.ts'
import { roles } from './routes/roles.ts'
import { settings } from './routes/settings.ts'
import { shares } from './routes/shares.ts'
import { told } from './routes/told.ts'
import { voices } from './routes/voices.ts'
import { operatorWebhooks, ownWebhooks, pushDevices } from './routes/webhooks.ts'
import { tagAnswers } from './tag-answers.ts'

/** Every route there is. What is not behind a door of its own here is open to strangers. */
export const app = new OpenAPIHono<ApiContext>({ defaultHook: refuseMisfit })
app.onError(answerError)
app.notFound(async (c) => {
  const allowed = allowedMethods(app, c.req.path)
  if (allowed.length === 0) return (await appPage(c)) ?? problem(c, 'not-found')
  c.header('allow', allowed.join(', '))
  return problem(c, 'method-not-allowed')
})
app.use(requestId(), frameAnswers, allowOrigins, limitAddress)
for (const open of ['/auth/*', '/shared/*', '/consent/*', '/shop/*'])
  app.use(open, limitStrangersBody)
app.use('/bridge/v1/enrol', limitStrangersBody)
// Before the owner's door: a browser sends no token with a socket, but a ticket.
app.route('/', live)
app.use('/v1/*', requireOwner, limitPrincipal, limitBody, idempotent, tagAnswers)
app.use('/admin/v1/*', requireOperator, limitPrincipal, limitBody, idempotent, tagAnswers)
app.use('/admin/v1/*', auditActions)
app.route('/', health)
app.route('/', reference)
app.use('/auth/*', limitTries)
app.route('/', auth)
app.route('/', account)
app.route('/', exports)
app.route('/', credits)
app.route('/', organizations)
app.route('/', people)
app.route('/', charts)
app.route('/', told)
app.route('/', firstMinute)
app.route('/', places)
app.route('/', voices)
app.route('/', consents)
app.route('/', jobs)
app.route('/', keys)
app.route('/', readingPlaces)
app.route('/', shares)
app.route('/', tickets)
app.route('/', documents)
app.route('/', packages)
app.route('/', books)
app.route('/', admin)
app.route('/', letters)
app.route('/', examination)
app.route('/', operations)
app.route('/', settings)
app.route('/', roles)
app.route('/', ownWebhooks)
app.route('/', operatorWebhooks)
app.route('/', pushDevices)
app.route('/', bridge)

/** Made once, when somebody first asks. */
let document: Record<string, unknown> | undefined
app.openapi(getOpenApi, (c) => c.json((document ??= openApiDocument(app)), 200))
