import { Validator } from '@seriousme/openapi-schema-validator'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { PROBLEM_WORDS } from './contract/problem-words.ts'
import { PROBLEMS, type ProblemType } from './contract/problems.ts'
import { app } from './app.ts'
import { openApiDocument } from './open-api-document.ts'
import { SHOWN_ELSEWHERE } from './shown-elsewhere.fixture.ts'

type Content = Readonly<
  Record<string, { schema: object; example?: unknown; examples?: Readonly<Record<string, object>> }>
>

interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly parameters?: readonly { name: string; schema: object; example?: unknown }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

const document = openApiDocument(app)
const paths = document['paths'] as Record<string, Record<string, Operation>>
const problems = (document['components'] as { examples: Record<string, { value: unknown }> })
  .examples
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

describe('the client', () => {
  it('has every route that a file of the contract exports (written anew by `vitest -u`)', async () => {
    const calls: string[] = []
    const files: string[] = []
    for (const file of readdirSync('workers/api/contract').toSorted()) {
      if (!file.endsWith('.ts') || MADE_FROM_THE_REST.has(file)) continue
      const exported: Record<string, unknown> = await import(
        /* @vite-ignore */ `./contract/${file}`
      )
      const named = operations.filter(({ operation }) => exported[operation.operationId ?? ''])
      for (const { route, operation } of named)
        calls.push(`  ${operation.operationId}: '${route}',`)
      if (named.length > 0) files.push(file)
    }
    const table = `/** How each route is called, by its name. Made from the contract by \`contract.test.ts\`. */\nexport const CALLS = {\n${calls.toSorted().join('\n')}\n} as const\n`
    await expect(table).toMatchFileSnapshot('./contract/calls.ts')
    const imports = files.map((file) => `import type * as ${nameOf(file)} from './${file}'`)
    const all = files.map((file) => `typeof ${nameOf(file)}`).join(' &\n  ')
    const types = `${imports.join('\n')}\nimport type { CALLS } from './calls.ts'\n\ntype Files = ${all}\n\n/** Every route's type, by its name. Made from the contract by \`contract.test.ts\`. */\nexport type Contract = Pick<Files, keyof typeof CALLS>\n`
    await expect(types).toMatchFileSnapshot('./contract/contract.ts')
  })
})

/** `job-routes.ts` as a name: `jobRoutes`. */
function nameOf(file: string): string {
  return file.slice(0, -3).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const MADE_FROM_THE_REST = new Set(['calls.ts', 'client.ts', 'contract.ts'])

describe('good answers that are shown elsewhere', () => {
  it('are of routes that are there, and their test says so', () => {
    const names = new Set(operations.map(({ operation }) => operation.operationId))
    expect(Object.keys(SHOWN_ELSEWHERE).filter((name) => !names.has(name))).toEqual([])
    const silent = Object.entries(SHOWN_ELSEWHERE).filter(
      ([, [file, words]]) => !readFileSync(file, 'utf8').includes(words),
    )
    expect(silent).toEqual([])
  })
})

describe('docs/problems.md', () => {
  it('tells every problem (written anew by `vitest -u`)', async () => {
    const rows = Object.entries(PROBLEMS).map(
      ([type, [status, title]]) =>
        `## \`/problems/${type}\`\n\n${status}. ${title}. ${PROBLEM_WORDS[type as ProblemType]}\n`,
    )
    const text = `# Every way the API says no\n\nTaken from the contract; each address answers with its own entry. [api.md](api.md) says how to call.\n\n${rows.join('\n')}`
    await expect(text).toMatchFileSnapshot('../../docs/problems.md')
  })
})

describe('examples', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ ...document, $id: 'api' })
  const compiled = new Map<string, ValidateFunction>()
  const takes = (schema: object, value: unknown) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api#/')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
    compiled.set(text, validate)
    return validate(value)
  }

  const sorts = operations.flatMap(({ route, operation }) => examplesOf(route, operation))

  it('are there for every parameter, every JSON body and every problem', () => {
    expect(sorts.length).toBeGreaterThan(operations.length * 5)
    expect(sorts.filter(({ example }) => example === undefined)).toEqual([])
  })

  it('are what their schemas take', () => {
    const wrong = sorts.filter(({ schema, example }) => !takes(schema, example))
    expect(wrong.map(({ what, example }) => [what, example])).toEqual([])
  })
})

interface Sort {
  readonly what: string
  readonly schema: object
  readonly example: unknown
}

/** Every place of an operation that has a schema, with its example. */
function examplesOf(route: string, operation: Operation): Sort[] {
  const parameters = (operation.parameters ?? []).map(({ name, schema, example }) => ({
    what: `${route} ${name}`,
    schema,
    example,
  }))
  const contents = [operation.requestBody, ...Object.values(operation.responses)]
  const bodies = contents.flatMap((one) =>
    Object.entries(one?.content ?? {}).flatMap(([type, { schema, example, examples }]) => {
      const what = `${route} ${type}`
      if (type === 'application/json') return [{ what, schema, example }]
      const values = Object.keys(examples ?? {}).map((name) => problems[name]?.value)
      return values.map((value) => ({ what, schema, example: value }))
    }),
  )
  return [...parameters, ...bodies]
}

function doorOf(path: string): readonly object[] | undefined {
  if (path.endsWith('/live')) return [{ ticket: [] }]
  if (path.startsWith('/v1/')) return [{ owner: [] }]
  if (path.startsWith('/admin/v1/')) return [{ operator: [] }]
  if (path === '/bridge/v1/enrol') return undefined
  return path.startsWith('/bridge/v1/') ? [{ pod: [] }] : undefined
}

/** What every route of a folder refuses. */
function refusalsAt(path: string): string[] {
  if (path.endsWith('/live')) return ['401', '422', '426']
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
