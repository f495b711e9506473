import OpenAI, { APIConnectionError, APIError } from 'openai'
import type {
  Response as OpenAIResponse,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses'
import type { Prompt, PromptBlock } from '../prompts/prompt.ts'
import {
  NO_USAGE,
  type Usage,
  type Writer,
  type WritingEvent,
  type WritingRequest,
} from '../writer.ts'
import {
  connectionFailure,
  providerFailure,
  refuseOtherModel,
  UNREACHABLE,
} from './provider-failure.ts'
import { withRoomToThink } from './room-to-think.ts'
import { PATIENCE, watchSilence, type Patience } from './silence.ts'

export interface OpenAiOptions {
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly render: (request: WritingRequest) => Prompt
  readonly patience?: Patience
}

/** A writer over OpenAI's Responses, streamed. Throws `DependencyError` by class of failure. */
export function openAiWriter(options: OpenAiOptions): Writer {
  const { model, render, patience = PATIENCE } = options
  return {
    provider: 'openai',
    model,
    async *write(request, { onAlive = () => {} } = {}) {
      const { system, user, maxTokens } = render(request)
      const [instructions, input] = [joined(system), joined(user)]
      const watch = watchSilence(patience, onAlive)
      try {
        const stream = await clientOf(options, watch.wrap(fetch)).responses.create(
          {
            model,
            stream: true,
            store: false,
            instructions,
            input,
            max_output_tokens: withRoomToThink(maxTokens),
          },
          { signal: watch.signal },
        )
        const letters = instructions.length + input.length
        yield* eventsOf(stream, { model, letters, onWord: watch.onWord })
      } catch (error) {
        throw watch.silence() ?? failureOf(error)
      } finally {
        watch.end()
      }
      const silence = watch.silence()
      if (silence) throw silence
    },
  }
}

function clientOf({ apiKey, baseUrl }: OpenAiOptions, fetcher: typeof fetch): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    fetch: fetcher,
    organization: null,
    project: null,
    logLevel: 'off',
  })
}

/** OpenAI keeps shared beginnings by itself. */
function joined(blocks: readonly PromptBlock[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}

/** OpenAI's own rule of thumb for English. */
const LETTERS_A_TOKEN = 4

/**
 * Cost is told at the end alone; a stream that breaks off never stops, and is paid for too. Until then the input is reckoned
 * by its letters, as if nothing of it had been kept.
 */
async function* eventsOf(
  stream: AsyncIterable<ResponseStreamEvent>,
  {
    model,
    letters,
    onWord,
  }: { readonly model: string; readonly letters: number; readonly onWord: () => void },
): AsyncIterable<WritingEvent> {
  let refused = false
  for await (const event of stream) {
    // A thought is as good as a word; what is no `response.*` only keeps the connection.
    if (event.type.startsWith('response.')) onWord()
    if (event.type === 'response.created') {
      const inputTokens = Math.ceil(letters / LETTERS_A_TOKEN)
      yield { type: 'usage', usage: { ...NO_USAGE, inputTokens } }
      refuseOtherModel('openai', model, event.response.model)
    } else if (event.type === 'response.output_text.delta') {
      yield { type: 'text', text: event.delta }
    } else if (event.type === 'response.refusal.delta') {
      refused = true
    } else if (event.type === 'response.completed' || event.type === 'response.incomplete') {
      const reason = refused ? 'refusal' : reasonOf(event.response)
      yield { type: 'stop', reason, usage: usageOf(event.response) }
      return
    } else if (event.type === 'response.failed') {
      if (event.response.usage) yield { type: 'usage', usage: usageOf(event.response) }
      const { code, message } = event.response.error ?? {}
      throw streamFailure(code, message ?? 'the response failed')
    } else if (event.type === 'error') {
      throw streamFailure(event.code ?? undefined, event.message)
    }
  }
  throw streamFailure(undefined, 'the stream broke off before its end')
}

function reasonOf({ status, incomplete_details: details }: OpenAIResponse) {
  if (status === 'completed') return 'end'
  return details?.reason === 'content_filter' ? 'refusal' : 'length'
}

/** What was read from the cache is part of the input by OpenAI's count, and apart from it by ours. */
function usageOf({ usage }: OpenAIResponse): Usage {
  const cached = usage?.input_tokens_details?.cached_tokens ?? 0
  return {
    inputTokens: (usage?.input_tokens ?? 0) - cached,
    outputTokens: usage?.output_tokens ?? 0,
    cacheReadTokens: cached,
    cacheWriteTokens: 0,
  }
}

function streamFailure(type: string | undefined, message: string) {
  return providerFailure('openai', { status: undefined, type, message, retryAfter: undefined })
}

function failureOf(error: unknown): Error {
  if (!(error instanceof APIError)) return connectionFailure('openai', error)
  const { status, code, message, headers } = error
  const type = error instanceof APIConnectionError ? UNREACHABLE : (code ?? error.type)
  const told = { status, type, message, retryAfter: headers?.get('retry-after') }
  return providerFailure('openai', told, error)
}
