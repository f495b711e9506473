import type { Prompt } from '../prompts/prompt.ts'
import { render } from '../prompts/v1/render.ts'
import type { Writer, WritingRequest } from '../writer.ts'
import { almanac } from './almanac.ts'
import { anthropicWriter } from './anthropic.ts'
import { openAiWriter } from './openai.ts'
import type { Patience } from './silence.ts'

/** Providers that are asked over the network, each with the model it is asked for where none is named. */
const MODELS = {
  anthropic: 'claude-sonnet-5-5',
  deepseek: 'deepseek-flash',
  openai: 'gpt-6',
} as const
type RemoteProvider = keyof typeof MODELS

/** What a provider is reached by. */
interface Access {
  readonly apiKey: string
  readonly baseUrl: string
  /** How long it may say nothing; a minute without a byte and five without a word when not given. */
  readonly patience?: Patience
}

export function isRemote(provider: string): provider is RemoteProvider {
  return Object.hasOwn(MODELS, provider)
}

/** The embedded writer, which needs nothing; where it is told how, it waits between its sections. */
export function embedded(waiting: Parameters<typeof almanac>[0] = {}): Writer {
  return almanac(waiting)
}

/** A writer over the network. `model` null for the provider's own choice. */
export function remote(provider: RemoteProvider, model: string | null, access: Access): Writer {
  const options = { ...access, model: model ?? MODELS[provider], render: promptOf }
  return provider === 'openai' ? openAiWriter(options) : anthropicWriter({ ...options, provider })
}

function promptOf({ brief, revision }: WritingRequest): Prompt {
  return render(brief, revision)
}
