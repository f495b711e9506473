import { Validator } from '@seriousme/openapi-schema-validator'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { app } from './app.ts'
import { openApiDocument } from './open-api-document.ts'

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly responses: Readonly<Record<string, object>>
}

const document = openApiDocument(app)
const paths = document['paths'] as Record<string, Record<string, Operation>>
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path}`,
    path,
    operation,
  })),
)

describe('the contract', () => {
  it('describes every route that is there, and none that is not', () => {
    const registered = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(operations.map(({ route }) => route).toSorted()).toEqual(
      [...new Set(registered)].toSorted(),
    )
  })

  it('is an OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('can be read by programs that hold nothing of the API', () => {
    const folder = 'workers/api/contract/'
    const imported = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(folder + file, 'utf8').matchAll(/from '([^']+)'/g),
        ([, from]) => from,
      ),
    )
    const allowed = /^(\.\/|#core\/|#gpu-bridge\/protocol\/|zod$|@hono\/zod-openapi$)/
    expect(imported.filter((from) => !allowed.test(from ?? ''))).toEqual([])
  })

  it('is what the API gives out', async () => {
    const answer = await app.request('/openapi.json')
    expect(await answer.json()).toEqual(document)
  })

  it('names every route once, and says what it does', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(operations.length)
    for (const { operation } of operations) expect(operation.summary).toMatch(/^[A-Z].+\.$/)
  })

  it.each(operations)('says of $route whose door it is behind', ({ path, operation }) => {
    expect([path, operation.security]).toEqual([path, doorOf(path)])
    const statuses = Object.keys(operation.responses)
    expect(statuses).toEqual(expect.arrayContaining(refusalsAt(path)))
  })
})

describe('docs/api-calls.md', () => {
  it('lists every call (written anew by `vitest -u`)', async () => {
    const subjects = Object.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? '')
    const sections = Object.entries(subjects).map(([subject, calls = []]) => {
      const lines = calls.map(({ route, operation }) => `- \`${route}\`: ${operation.summary}`)
      return `## ${subject}\n\n${lines.join('\n')}\n`
    })
    const text = `# Every call of the API\n\nTaken from the contract; [api.md](api.md) says how to call.\n\n${sections.join('\n')}`
    await expect(text).toMatchFileSnapshot('../../docs/api-calls.md')
  })
})

function doorOf(path: string): readonly object[] | undefined {
  if (path.startsWith('/v1/')) return [{ owner: [] }]
  if (path.startsWith('/admin/v1/')) return [{ operator: [] }]
  if (path === '/bridge/v1/enrol') return undefined
  return path.startsWith('/bridge/v1/') ? [{ pod: [] }] : undefined
}

/** What every route of a folder refuses. */
function refusalsAt(path: string): string[] {
  if (/^\/v1\/(jobs|people)\/\{/.test(path)) return ['401', '403', '404']
  if (/^\/(v1|admin)\//.test(path)) return ['401', '403']
  return path.startsWith('/bridge/') ? ['401'] : []
}

describe('a path that is there', () => {
  it.each([
    ['/health', 'POST', 'GET, HEAD'],
    ['/source', 'DELETE', 'GET, HEAD'],
    ['/openapi.json', 'PUT', 'GET, HEAD'],
  ])('%s tells what it answers to when asked by %s', async (path, method, allowed) => {
    const answer = await app.request(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
    expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed' })
  })

  it('answers HEAD as it answers GET', async () => {
    expect((await app.request('/health', { method: 'HEAD' })).status).toBe(200)
  })
})

it('says when it cannot do its work, and when to ask again', async () => {
  const answer = await app.request('/ready')
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.json()).toMatchObject({ type: '/problems/unavailable' })
})

it('finds nothing where nothing is', async () => {
  const answer = await app.request('/nowhere')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})
