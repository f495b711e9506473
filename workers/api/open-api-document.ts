import type { OpenAPIHono } from '@hono/zod-openapi'
import { problemExamples } from './contract/problem-examples.ts'
import { SECURITY_SCHEMES } from './contract/security.ts'
import { webhookDescriptions } from './contract/webhooks.ts'
import type { ApiContext } from './env.ts'
import { framedOperation, FRAME_HEADERS, type Operation, type Schemas } from './frame-operation.ts'

const INFO = {
  title: 'One in a Billion',
  version: '1',
  description:
    'Readings of birth moments in five systems: texts, PDFs and audio chapters. Refusals are `application/problem+json` (RFC 9457); each `type` is an address that tells what it means.',
  license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
}

/** Everything an API answers to, as OpenAPI 3.1 describes it: its routes, and what is done around all of them. */
export function openApiDocument(app: OpenAPIHono<ApiContext>): Record<string, unknown> {
  const { components, paths, ...document } = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: INFO,
  })
  const schemas = (components?.schemas ?? {}) as Schemas
  return {
    ...document,
    paths: framedPaths(paths as Paths, schemas),
    webhooks: webhookDescriptions(),
    components: {
      ...components,
      examples: problemExamples(),
      headers: FRAME_HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

function framedPaths(paths: Paths, schemas: Schemas): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [
          method,
          framedOperation(operation, { method, path, schemas }),
        ]),
      ),
    ]),
  )
}
