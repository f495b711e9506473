import * as z from 'zod'

export interface Setting<Value> {
  /** Takes the value as stored and as text: a variable is always text. */
  readonly type: z.ZodType<Value>
  /** A secret is sealed in D1 and shown to nobody; a fingerprint stands for it. */
  readonly secret: boolean
  readonly default: NoInfer<Value>
  /** What it is for, as an operator reads it. */
  readonly purpose: string
  /** The environment variable that may stand in where D1 was read and holds nothing. */
  readonly variable: string
  /**
   * What happens while D1 was never read, or holds what cannot be used. `refuse`: no answer, for
   * a wrong writer or voice costs more than a wait. `fallback`: the variable, then the default.
   */
  readonly onUnreadable: 'refuse' | 'fallback'
  /** Changed by a proposal that was tried out and approved, never directly. */
  readonly inTwoSteps: boolean
}

/** Who can write. */
export const WRITING_PROVIDERS = ['almanac', 'anthropic', 'deepseek', 'openai'] as const
export type WritingProvider = (typeof WRITING_PROVIDERS)[number]

const TOKEN = 'must be 16 to 512 letters of printable ASCII, without space around them'
const NAME = 'must be one line of 1 to 100 letters, without space around them'

/** A bearer token travels in a header, which takes printable ASCII only. */
const token = z.string(TOKEN).regex(/^(?! )[\x20-\x7e]{16,512}(?<! )$/, TOKEN)

const name = z.string(NAME).regex(/^(?!\s)\P{Cc}{1,100}(?<!\s)$/u, NAME)

const URL_WORDS = 'must be an http or https address without a slash at its end'
const baseUrl = z.url({ protocol: /^https?$/, error: URL_WORDS }).regex(/[^/]$/, URL_WORDS)

/** What a model costs, US dollars a million tokens. */
const Price = z.strictObject({
  input: z.number().min(0),
  output: z.number().min(0),
  cacheRead: z.number().min(0),
  cacheWrite: z.number().min(0),
})
export type Price = z.infer<typeof Price>

/** By model; given as text, it is JSON. */
const prices = z.preprocess(
  (given) => (typeof given === 'string' ? jsonOr(given) : given),
  z.record(z.string(), Price, 'must be an object of prices by model'),
)

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function wholeNumber(least: number, most: number) {
  const what = `must be a whole number from ${least} to ${most}`
  const digits = /^ *\d{1,15} *$/
  return z.preprocess(
    (given) => (typeof given === 'string' && digits.test(given) ? Number(given) : given),
    z.int(what).min(least, what).max(most, what),
  )
}

/** Lets each entry's type of value follow from its `type`. */
function setting<Value>(declared: Setting<Value>): Setting<Value> {
  return declared
}

const DECLARED = {
  'api.developmentToken': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The bearer token that stands in for an account; none is accepted when unset.',
    variable: 'DEVELOPMENT_TOKEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'api.operatorToken': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The bearer token of operators; none is accepted when unset.',
    variable: 'OPERATOR_TOKEN',
    onUnreadable: 'fallback',
    inTwoSteps: false,
  }),
  'writing.provider': setting({
    type: z.enum(WRITING_PROVIDERS),
    secret: false,
    default: 'almanac',
    purpose: 'Who writes the texts of new jobs. A job keeps the provider it began with.',
    variable: 'WRITING_PROVIDER',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.provider.free': setting({
    type: z.enum(WRITING_PROVIDERS),
    secret: false,
    default: 'almanac',
    purpose: 'Who writes what is given away: hooks, and orders of the free tier.',
    variable: 'WRITING_PROVIDER_FREE',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.model': setting({
    type: name.nullable(),
    secret: false,
    default: null,
    purpose: 'The model new jobs ask the provider for; the provider’s own default when unset.',
    variable: 'WRITING_MODEL',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.anthropic.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key Anthropic is asked with; jobs written by it wait while it is unset.',
    variable: 'ANTHROPIC_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.anthropic.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.anthropic.com',
    purpose: 'Where Anthropic is asked: its own address, or a gateway before it.',
    variable: 'ANTHROPIC_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.deepseek.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key DeepSeek is asked with; jobs written by it wait while it is unset.',
    variable: 'DEEPSEEK_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.deepseek.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.deepseek.com/anthropic',
    purpose: 'Where DeepSeek is asked: its own address, or a gateway before it.',
    variable: 'DEEPSEEK_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.openai.key': setting({
    type: token.nullable(),
    secret: true,
    default: null,
    purpose: 'The key OpenAI is asked with; jobs written by it wait while it is unset.',
    variable: 'OPENAI_API_KEY',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.openai.baseUrl': setting({
    type: baseUrl,
    secret: false,
    default: 'https://api.openai.com/v1',
    purpose: 'Where OpenAI is asked: its own address, or a gateway before it.',
    variable: 'OPENAI_BASE_URL',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.prices': setting({
    type: prices,
    secret: false,
    default: {},
    purpose:
      'What models cost, US dollars a million tokens, by model: input, output, cacheRead, cacheWrite.',
    variable: 'WRITING_PRICES',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.words': setting({
    type: wholeNumber(300, 5000),
    secret: false,
    default: 2000,
    purpose: 'How many words a document of a new job should have.',
    variable: 'WRITING_WORDS',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'writing.language': setting({
    type: z.enum(['en']),
    secret: false,
    default: 'en',
    purpose: 'The language new jobs are written in, as BCP 47 names it.',
    variable: 'WRITING_LANGUAGE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
  'audio.voice': setting({
    type: name,
    secret: false,
    default: 'rms',
    purpose: 'The voice of new jobs, by its name in the pod’s engine.',
    variable: 'AUDIO_VOICE',
    onUnreadable: 'refuse',
    inTwoSteps: false,
  }),
} as const

export type SettingKey = keyof typeof DECLARED
export type SettingValue<Key extends SettingKey> = z.infer<(typeof DECLARED)[Key]['type']>

/** Every key, endpoint and switch there is. What is not here cannot be set. */
export const SETTINGS: { readonly [Key in SettingKey]: Setting<SettingValue<Key>> } = DECLARED

export const SETTING_KEYS = Object.keys(DECLARED) as SettingKey[]

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key)
}
