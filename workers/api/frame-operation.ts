import { refusalOf } from './contract/answers.ts'
import { PROBLEMS, type ProblemType } from './contract/problems.ts'
import { exampleNamed, exampleOf } from './example-of.ts'

export type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>
type Schema = Schemas[string]

interface Media {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
}
interface Answer {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, Media>>
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema?: Schema
  readonly [more: string]: unknown
}

/** An operation as OpenAPI has it. */
export interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, Answer>>
  readonly [more: string]: unknown
}

const TEXT = { schema: { type: 'string' } }

/** The headers that answers have whatever the route. */
export const FRAME_HEADERS = {
  'X-Request-Id': {
    description: 'What our log calls this request; yours, if you sent one.',
    ...TEXT,
  },
  ETag: { description: 'Which version it is, for `If-None-Match`.', ...TEXT },
  'RateLimit-Policy': {
    description: 'The allowance, `"principal";q=600;w=10`: so many in ten seconds.',
    ...TEXT,
  },
  RateLimit: {
    description:
      'What is left of it, `"principal";r=588;t=7`, and the seconds until it is whole again.',
    ...TEXT,
  },
  'Retry-After': { description: 'In how many seconds to ask again.', ...TEXT },
  'Idempotent-Replayed': { description: '`true` for an answer that was given before.', ...TEXT },
} as const
type FrameHeader = keyof typeof FRAME_HEADERS

interface Place {
  readonly method: string
  readonly path: string
  readonly schemas: Schemas
}

/** A route with what is done around all of them (`app.ts`), and an example of everything it takes and gives. */
export function framedOperation(operation: Operation, place: Place): Operation {
  const { schemas } = place
  const { requestBody, responses } = operation
  const parameters = [...(operation.parameters ?? []), ...parametersAround(operation, place)]
  const known = isTagged(operation, place) ? { 304: UNCHANGED, ...responses } : responses
  const all = withRefusals(known, refusalsAround(operation, place))
  return {
    ...operation,
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => ({
        example: exampleNamed(parameter.name, parameter.schema ?? {}, schemas),
        ...parameter,
      })),
    }),
    ...(requestBody && {
      requestBody: { ...requestBody, content: withExamples(requestBody.content, schemas) },
    }),
    responses: Object.fromEntries(
      Object.entries(all).map(([status, answer]) => [
        status,
        framedAnswer(answer, headersOf(status, operation, place), schemas),
      ]),
    ),
  }
}

const UNCHANGED = { description: 'It is the one you have.' }

function isBehindDoor({ path }: Place): boolean {
  return /^\/(v1|admin\/v1)\//.test(path)
}

/** A GET that gives JSON gets a tag by itself; files and streams have their own. */
function isTagged({ responses }: Operation, place: Place): boolean {
  const isJson = responses['200']?.content?.['application/json'] !== undefined
  return place.method === 'get' && isBehindDoor(place) && isJson
}

function isMadeOnce(place: Place): boolean {
  return place.method === 'post' && isBehindDoor(place)
}

function parametersAround(operation: Operation, place: Place): Parameter[] {
  const known = new Set(operation.parameters?.map(({ name }) => name.toLowerCase()))
  const added: Parameter[] = []
  if (isTagged(operation, place)) {
    for (const name of ['If-None-Match', 'If-Match']) {
      const schema = { type: 'string', example: '"4f2a"' }
      added.push({ name, in: 'header', required: false, schema })
    }
  }
  if (isMadeOnce(place)) added.push(IDEMPOTENCY_KEY)
  return added.filter(({ name }) => !known.has(name.toLowerCase()))
}

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Yours, new for each call: sent again within a day, it is given the same answer and nothing is made twice.',
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    example: '0d2a9c1e-1b1c-4f0e-9a53-3f0f2c9b7f52',
  },
}

function refusalsAround(operation: Operation, place: Place): ProblemType[] {
  const added: ProblemType[] = ['too-many', 'internal', 'unavailable']
  if (isTagged(operation, place)) added.push('precondition-failed')
  if (isBehindDoor(place) && place.method !== 'get') added.push('too-large', 'too-slow')
  if (isMadeOnce(place)) added.push('in-flight', 'idempotency-mismatch', 'invalid-input')
  return added
}

/** Adds what is not declared yet to the answers of their statuses. */
function withRefusals(
  declared: Operation['responses'],
  types: readonly ProblemType[],
): Record<string, Answer> {
  const all: Record<string, Answer> = { ...declared }
  for (const type of types) {
    const status = String(PROBLEMS[type][0])
    const there = all[status]?.content?.['application/problem+json']
    const known = Object.keys(there?.examples ?? {}) as ProblemType[]
    if (known.includes(type)) continue
    const { description, content } = refusalOf([...known, type])
    const { examples } = content['application/problem+json']
    all[status] = {
      description,
      content: { 'application/problem+json': { schema: PROBLEM, examples } },
    }
  }
  return all
}

const PROBLEM = { $ref: '#/components/schemas/Problem' }

function headersOf(status: string, operation: Operation, place: Place): FrameHeader[] {
  const names: FrameHeader[] = ['X-Request-Id']
  if (isBehindDoor(place) || status === '429') names.push('RateLimit-Policy', 'RateLimit')
  if (isTagged(operation, place) && status === '200') names.push('ETag')
  if (['429', '503'].includes(status)) names.push('Retry-After')
  if (isMadeOnce(place) && status.startsWith('2')) names.push('Idempotent-Replayed')
  return names
}

function framedAnswer(answer: Answer, names: readonly FrameHeader[], schemas: Schemas): Answer {
  const headers = Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  )
  const { content } = answer
  return {
    ...answer,
    headers: { ...headers, ...answer.headers },
    ...(content && { content: withExamples(content, schemas) }),
  }
}

function withExamples(
  content: Readonly<Record<string, Media>>,
  schemas: Schemas,
): Record<string, Media> {
  const entries = Object.entries(content).map(([type, media]): [string, Media] => {
    const isSaid = media.example !== undefined || media.examples !== undefined
    const isJson = type === 'application/json' && media.schema !== undefined
    if (isSaid || !isJson) return [type, media]
    return [type, { ...media, example: exampleOf(media.schema ?? {}, schemas) }]
  })
  return Object.fromEntries(entries)
}
