import type { OpenAPIHono } from '@hono/zod-openapi'
import { SECURITY_SCHEMES } from './contract/security.ts'
import type { ApiContext } from './env.ts'

const INFO = {
  title: 'One in a Billion',
  version: '1',
  description:
    'Readings of birth moments in five systems: texts, PDFs and audio chapters. Refusals are `application/problem+json` (RFC 9457).',
  license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
}

/** Everything an API answers to, as OpenAPI 3.1 describes it. */
export function openApiDocument(app: OpenAPIHono<ApiContext>): Record<string, unknown> {
  const { components, ...document } = app.getOpenAPI31Document({ openapi: '3.1.0', info: INFO })
  return { ...document, components: { ...components, securitySchemes: SECURITY_SCHEMES } }
}
