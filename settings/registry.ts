import * as z from 'zod'

interface Setting<Value> {
  readonly type: z.ZodType<Value>
  readonly secret: boolean
  readonly default: Value
  /** What it is for, as an operator reads it. */
  readonly purpose: string
  /** The environment variable that may stand in while D1 cannot be read or holds nothing. */
  readonly variable: string
}

function setting<Value>(declared: Setting<Value>): Setting<Value> {
  return declared
}

/** Every key, endpoint and switch there is. What is not here cannot be set. */
export const SETTINGS = {
  'api.developmentToken': setting({
    type: z.string().min(16).nullable(),
    secret: true,
    default: null,
    purpose: 'The bearer token that stands in for an account; none is accepted when empty.',
    variable: 'DEVELOPMENT_TOKEN',
  }),
  'writing.provider': setting({
    type: z.enum(['almanac']),
    secret: false,
    default: 'almanac',
    purpose: 'Who writes the texts of new jobs. A job keeps the provider it began with.',
    variable: 'WRITING_PROVIDER',
  }),
  'writing.words': setting({
    type: z.coerce.number().int().min(300).max(5000),
    secret: false,
    default: 2000,
    purpose: 'How many words a document should have.',
    variable: 'WRITING_WORDS',
  }),
  'audio.voice': setting({
    type: z.string().min(1),
    secret: false,
    default: 'rms',
    purpose: 'The voice of new jobs, by its name in the pod’s engine.',
    variable: 'AUDIO_VOICE',
  }),
} as const

export type SettingKey = keyof typeof SETTINGS
export type SettingValue<Key extends SettingKey> = z.infer<(typeof SETTINGS)[Key]['type']>
