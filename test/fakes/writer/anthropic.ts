import type { ServerResponse } from 'node:http'
import {
  thoughtsAloud,
  thoughtTokens,
  tokensOf,
  type Call,
  type Charged,
  type Misbehaviour,
} from './misbehaviour.ts'
import { cutOff, hang, sleep, startFake, type FakeProvider } from './server.ts'

interface Body {
  readonly model: string
  readonly max_tokens: number
  readonly stream?: boolean
  readonly system?: readonly Block[]
  readonly messages: readonly { readonly content: string | readonly Block[] }[]
}

interface Block {
  readonly text: string
  readonly cache_control?: unknown
}

/**
 * Anthropic's Messages over HTTP: the key as a bearer or in `x-api-key`, a version header, server-sent events in
 * their order, pings, usage with cache fields (a prefix that was marked and seen before is read from
 * the cache), errors as objects with a type. `write` is what it answers with.
 */
export async function fakeAnthropic(
  apiKey: string,
  write: (body: Body) => string,
): Promise<FakeProvider> {
  const kept = new Set<string>()
  return await startFake(async (call, response, wrong) => {
    const no = refusalOf(call, apiKey) ?? (wrong?.kind === 'refuse-call' ? wrong : null)
    if (no) return refuse(response, no)
    const body = call.body as Body
    if (wrong?.kind === 'answers-less' && body.max_tokens > wrong.tokens) {
      const most = `which is the maximum allowed number of output tokens for ${body.model}`
      const message = `max_tokens: ${body.max_tokens} > ${wrong.tokens}, ${most}`
      return refuse(response, refused(400, 'invalid_request_error', message))
    }
    call.charged = chargeOf(body, kept)
    const text = wrong?.kind === 'distort' ? wrong.text(write(body)) : write(body)
    await stream(response, { call, body, text, wrong })
  })
}

function refused(status: number, type: string, message: string): Refused {
  return { kind: 'refuse-call', status, type, message }
}

type Refused = Extract<Misbehaviour, { readonly kind: 'refuse-call' }>

function refusalOf({ path, headers, body }: Call, apiKey: string): Refused | null {
  if (path !== '/v1/messages') return refused(404, 'not_found_error', 'no such path')
  const key = headers['x-api-key'] ?? /^Bearer (.*)$/.exec(headers['authorization'] ?? '')?.[1]
  if (key !== apiKey) {
    return refused(401, 'authentication_error', 'invalid x-api-key')
  }
  if (!headers['anthropic-version']) {
    return refused(400, 'invalid_request_error', 'anthropic-version: header is required')
  }
  const { model, max_tokens, messages } = (body ?? {}) as Partial<Body>
  if (!model || !max_tokens || !messages?.length) {
    return refused(400, 'invalid_request_error', 'model, max_tokens and messages are required')
  }
  return null
}

function refuse(response: ServerResponse, { status, type, message, retryAfter }: Refused): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'request-id': 'req_fake',
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
  })
  response.end(JSON.stringify({ type: 'error', error: { type, message: message ?? type } }))
}

/** The longest marked beginning is read from the cache where it was seen before, and kept where it was not. */
function chargeOf({ system = [], messages }: Body, kept: Set<string>): Charged {
  const blocks = [...system, ...messages.flatMap(({ content }) => blocksOf(content))]
  const last = blocks.findLastIndex(({ cache_control: mark }) => mark !== undefined)
  const shared = blocks
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join('\n')
  const rest = blocks
    .slice(last + 1)
    .map(({ text }) => text)
    .join('\n')
  const isKnown = kept.has(shared)
  if (shared !== '') kept.add(shared)
  const sharedTokens = tokensOf(shared)
  return {
    inputTokens: tokensOf(rest),
    outputTokens: 0,
    cacheReadTokens: isKnown ? sharedTokens : 0,
    cacheWriteTokens: isKnown ? 0 : sharedTokens,
  }
}

function blocksOf(content: string | readonly Block[]): readonly Block[] {
  return typeof content === 'string' ? [{ text: content }] : content
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
  const send = (event: string, data: object) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify({ type: event, ...data })}\n\n`)
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_fake' })
  send('message_start', {
    message: {
      id: 'msg_fake',
      type: 'message',
      role: 'assistant',
      model: wrong?.kind === 'other-model' ? wrong.model : body.model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: usageOf(charged, 1),
    },
  })
  send('ping', {})
  if (wrong?.kind === 'pings-only') {
    while (!response.destroyed) {
      await sleep(wrong.everyMs)
      send('ping', {})
    }
    return
  }
  const thought = thoughtTokens(wrong)
  const index = thought === 0 ? 0 : 1
  if (thought > 0) {
    const thinking = { type: 'thinking', thinking: '', signature: '' }
    send('content_block_start', { index: 0, content_block: thinking })
    for await (const aloud of thoughtsAloud(wrong)) {
      const delta = { type: 'thinking_delta', thinking: aloud }
      send('content_block_delta', { index: 0, delta })
    }
    send('content_block_delta', { index: 0, delta: { type: 'signature_delta', signature: 'c2ln' } })
    send('content_block_stop', { index: 0 })
    charged.outputTokens += Math.min(thought, body.max_tokens)
  }
  send('content_block_start', { index, content_block: { type: 'text', text: '' } })
  const step = wrong?.kind === 'drip' ? wrong.characters : 400
  const limit = Math.max(0, body.max_tokens - thought) * 4
  const after = wrong && 'after' in wrong ? wrong.after : Infinity
  const end = wrong?.kind === 'refusal' ? 0 : Math.min(after, text.length, limit)
  for (let from = 0; from < end; from += step) {
    const piece = text.slice(from, Math.min(from + step, end))
    charged.outputTokens += tokensOf(piece)
    send('content_block_delta', { index, delta: { type: 'text_delta', text: piece } })
    if (wrong?.kind === 'drip') await sleep(wrong.everyMs)
  }
  if (wrong?.kind === 'cut') return await cutOff(response)
  if (wrong?.kind === 'silence') return await hang(response)
  if (wrong?.kind === 'error-event') {
    send('error', { error: { type: wrong.type, message: wrong.type } })
    return void response.end()
  }
  const isCutOff = wrong?.kind === 'truncate' || text.length > limit
  const whole = isCutOff ? 'max_tokens' : 'end_turn'
  const reason = wrong?.kind === 'refusal' ? 'refusal' : whole
  send('content_block_stop', { index })
  send('message_delta', {
    delta: { stop_reason: reason, stop_sequence: null },
    usage: usageOf(charged, charged.outputTokens),
  })
  send('message_stop', {})
  call.isComplete = true
  response.end()
}

function usageOf(charged: Charged, outputTokens: number) {
  return {
    input_tokens: charged.inputTokens,
    cache_creation_input_tokens: charged.cacheWriteTokens,
    cache_read_input_tokens: charged.cacheReadTokens,
    output_tokens: outputTokens,
  }
}
