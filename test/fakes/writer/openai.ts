import type { ServerResponse } from 'node:http'
import {
  thoughtsAloud,
  thoughtTokens,
  tokensOf,
  type Call,
  type Misbehaviour,
} from './misbehaviour.ts'
import { cutOff, hang, sleep, startFake, type FakeProvider } from './server.ts'

interface Body {
  readonly model: string
  readonly instructions?: string
  readonly input: string
  readonly max_output_tokens?: number
}

/**
 * OpenAI's Responses over HTTP: a bearer key, server-sent events in their order, usage at the end
 * with what was read from the cache inside the input, errors as objects with a code.
 */
export async function fakeOpenAi(
  apiKey: string,
  write: (body: Body) => string,
): Promise<FakeProvider> {
  const kept = new Set<string>()
  return await startFake(async (call, response, wrong) => {
    const isKnown = call.headers['authorization'] === `Bearer ${apiKey}`
    if (!isKnown) return refuse(response, { status: 401, type: 'invalid_api_key' })
    if (call.path !== '/responses') return refuse(response, { status: 404, type: 'not_found' })
    if (wrong?.kind === 'refuse-call') return refuse(response, wrong)
    const body = call.body as Body
    const { max_output_tokens: asked = 0 } = body
    if (wrong?.kind === 'answers-less' && asked > wrong.tokens) {
      const message = `max_output_tokens is too large: ${asked}. This model supports at most ${wrong.tokens} output tokens.`
      return refuse(response, { status: 400, type: 'invalid_value', message })
    }
    const shared = body.instructions ?? ''
    const cached = kept.has(shared) ? tokensOf(shared) : 0
    kept.add(shared)
    call.charged = {
      inputTokens: tokensOf(shared) + tokensOf(body.input) - cached,
      outputTokens: 0,
      cacheReadTokens: cached,
      cacheWriteTokens: 0,
    }
    const text = wrong?.kind === 'distort' ? wrong.text(write(body)) : write(body)
    await stream(response, { call, body, text, wrong })
  })
}

type Refused = Omit<Extract<Misbehaviour, { readonly kind: 'refuse-call' }>, 'kind'>

function refuse(response: ServerResponse, { status, type, message, retryAfter }: Refused): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
  })
  const error = { message: message ?? type, type, param: null, code: type }
  response.end(JSON.stringify({ error }))
}

interface Telling {
  readonly call: Call
  readonly body: Body
  readonly text: string
  readonly wrong: Misbehaviour | null
}

async function stream(
  response: ServerResponse,
  { call, body, text, wrong }: Telling,
): Promise<void> {
  const charged = call.charged!
  let sequence = 0
  const send = (type: string, data: object) =>
    response.write(
      `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: sequence++, ...data })}\n\n`,
    )
  const model = wrong?.kind === 'other-model' ? wrong.model : body.model
  const told = { id: 'resp_fake', object: 'response', model }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  send('response.created', { response: { ...told, status: 'in_progress', usage: null } })
  if (wrong?.kind === 'pings-only') {
    while (!response.destroyed) {
      await sleep(wrong.everyMs)
      response.write(': ping\n\n')
    }
    return
  }
  const thinking = { item_id: 'rs_fake', output_index: 0, summary_index: 0 }
  for await (const delta of thoughtsAloud(wrong))
    send('response.reasoning_summary_text.delta', { ...thinking, delta })
  const at = { item_id: 'msg_fake', output_index: 0, content_index: 0 }
  if (wrong?.kind === 'refusal') send('response.refusal.delta', { ...at, delta: 'No.' })
  const step = wrong?.kind === 'drip' ? wrong.characters : 400
  const after = wrong && 'after' in wrong ? wrong.after : Infinity
  const thought = thoughtTokens(wrong)
  charged.outputTokens += Math.min(thought, body.max_output_tokens ?? Infinity)
  const limit = Math.max(0, (body.max_output_tokens ?? Infinity) - thought) * 4
  const end = wrong?.kind === 'refusal' ? 0 : Math.min(after, text.length, limit)
  for (let from = 0; from < end; from += step) {
    const delta = text.slice(from, Math.min(from + step, end))
    charged.outputTokens += tokensOf(delta)
    send('response.output_text.delta', { ...at, delta })
    if (wrong?.kind === 'drip') await sleep(wrong.everyMs)
  }
  if (wrong?.kind === 'cut') return await cutOff(response)
  if (wrong?.kind === 'silence') return await hang(response)
  if (wrong?.kind === 'error-event') {
    send('error', { code: wrong.type, message: wrong.type, param: null })
    return void response.end()
  }
  const isCutOff = wrong?.kind === 'truncate' || text.length > limit
  const status = isCutOff ? 'incomplete' : 'completed'
  send(`response.${status}`, {
    response: {
      ...told,
      status,
      incomplete_details: isCutOff ? { reason: 'max_output_tokens' } : null,
      usage: {
        input_tokens: charged.inputTokens + charged.cacheReadTokens,
        input_tokens_details: { cached_tokens: charged.cacheReadTokens },
        output_tokens: charged.outputTokens,
      },
    },
  })
  call.isComplete = true
  response.end()
}
