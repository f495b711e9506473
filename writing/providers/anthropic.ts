import Anthropic, { APIConnectionError, APIError } from '@anthropic-ai/sdk'
import type { MessageDeltaUsage, MessageStreamEvent } from '@anthropic-ai/sdk/resources/messages'
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

/** Whatever speaks Anthropic's Messages: Anthropic itself, DeepSeek's compatible endpoint, a gateway before either. */
export interface AnthropicOptions {
  readonly provider: 'anthropic' | 'deepseek'
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly render: (request: WritingRequest) => Prompt
  readonly patience?: Patience
}

/** A writer over the Messages API, streamed. Throws `DependencyError` by class of failure. */
export function anthropicWriter(options: AnthropicOptions): Writer {
  const { provider, model, render, patience = PATIENCE } = options
  return {
    provider,
    model,
    async *write(request, { onAlive = () => {} } = {}) {
      const body = bodyOf(render(request))
      const watch = watchSilence(patience, onAlive)
      try {
        const stream = await clientOf(options, watch.wrap(fetch)).messages.create(
          { model, stream: true, ...body },
          { signal: watch.signal },
        )
        yield* eventsOf(stream, { provider, model, onWord: watch.onWord })
      } catch (error) {
        throw watch.silence() ?? failureOf(provider, error)
      } finally {
        watch.end()
      }
      const silence = watch.silence()
      if (silence) throw silence
    },
  }
}

/** The job decides about trying again, and only what it is told here is used: nothing of the environment. */
function clientOf({ apiKey, baseUrl }: AnthropicOptions, fetcher: typeof fetch): Anthropic {
  return new Anthropic({
    apiKey,
    authToken: null,
    baseURL: baseUrl,
    maxRetries: 0,
    fetch: fetcher,
    logLevel: 'off',
  })
}

function bodyOf({ system, user, maxTokens }: Prompt) {
  return {
    max_tokens: withRoomToThink(maxTokens),
    system: system.map(blockOf),
    messages: [{ role: 'user' as const, content: user.map(blockOf) }],
  }
}

function blockOf({ text, endsSharedPart }: PromptBlock) {
  const kept = endsSharedPart ? { cache_control: { type: 'ephemeral' as const } } : {}
  return { type: 'text' as const, text, ...kept }
}

/** Cost is told when the stream starts and again at its end; a stream that breaks off never stops. */
async function* eventsOf(
  stream: AsyncIterable<MessageStreamEvent>,
  {
    provider,
    model,
    onWord,
  }: { readonly provider: string; readonly model: string; readonly onWord: () => void },
): AsyncIterable<WritingEvent> {
  let usage = NO_USAGE
  let reason: string | null = null
  let isOver = false
  for await (const event of stream) {
    // A thought is as good as a word; pings are no events of the client's.
    onWord()
    if (event.type === 'message_start') {
      usage = usageOf(event.message.usage, usage)
      yield { type: 'usage', usage }
      // Whoever answers is paid, and so its cost is told before it is refused.
      refuseOtherModel(provider, model, event.message.model)
    } else if (event.type === 'content_block_delta') {
      if (event.delta.type === 'text_delta') yield { type: 'text', text: event.delta.text }
    } else if (event.type === 'message_delta') {
      reason = event.delta.stop_reason
      usage = usageOf(event.usage, usage)
    } else if (event.type === 'message_stop') isOver = true
  }
  if (!isOver || reason === null) {
    throw providerFailure(provider, {
      status: undefined,
      type: undefined,
      message: 'the stream broke off before its end',
      retryAfter: undefined,
    })
  }
  yield { type: 'stop', reason: REASONS[reason] ?? 'end', usage }
}

const REASONS: Readonly<Record<string, 'end' | 'length' | 'refusal'>> = {
  end_turn: 'end',
  stop_sequence: 'end',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'refusal',
}

type Counted =
  | 'input_tokens'
  | 'output_tokens'
  | 'cache_read_input_tokens'
  | 'cache_creation_input_tokens'

/** The latest counts of a call; what a delta leaves out stays as it was told at the start. */
function usageOf(told: Partial<Pick<MessageDeltaUsage, Counted>>, before: Usage): Usage {
  return {
    inputTokens: told.input_tokens ?? before.inputTokens,
    outputTokens: told.output_tokens ?? before.outputTokens,
    cacheReadTokens: told.cache_read_input_tokens ?? before.cacheReadTokens,
    cacheWriteTokens: told.cache_creation_input_tokens ?? before.cacheWriteTokens,
  }
}

function failureOf(provider: string, error: unknown): Error {
  if (!(error instanceof APIError)) return connectionFailure(provider, error)
  const { status, message, headers } = error
  const type = error instanceof APIConnectionError ? UNREACHABLE : (error.type ?? undefined)
  const told = { status, type, message, retryAfter: headers?.get('retry-after') }
  return providerFailure(provider, told, error)
}
