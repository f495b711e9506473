import * as z from 'zod'
import { dollars, name, prices, wholeNumber } from '../value-types.ts'
import { setting } from './setting.ts'

/** Who can write. */
export const WRITING_PROVIDERS = ['almanac', 'anthropic', 'deepseek', 'openai'] as const
export type WritingProvider = (typeof WRITING_PROVIDERS)[number]

/** A document is no shorter, and no longer. */
export const WORDS_OF_DOCUMENT = { least: 300, most: 5000 } as const

/** Who writes new jobs, how long they are and what they may cost. */
export const WRITING = {
  'writing.provider': setting({
    type: z.enum(WRITING_PROVIDERS),
    default: 'almanac',
    purpose: 'Who writes the texts of new jobs. A job keeps the provider it began with.',
    variable: 'WRITING_PROVIDER',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.provider.free': setting({
    type: z.enum(WRITING_PROVIDERS),
    default: 'almanac',
    purpose: 'Who writes what is given away: hooks, and orders of the free tier.',
    variable: 'WRITING_PROVIDER_FREE',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.model': setting({
    type: name.nullable(),
    default: null,
    purpose: 'The model new jobs ask the provider for; the provider’s own default when unset.',
    variable: 'WRITING_MODEL',
    onUnreadable: 'refuse',
    inTwoSteps: true,
  }),
  'writing.prices': setting({
    type: prices,
    default: {},
    purpose:
      'What models cost, US dollars a million tokens, by model: input, output, cacheRead, cacheWrite.',
    variable: 'WRITING_PRICES',
    onUnreadable: 'refuse',
  }),
  'writing.dollarsAJob': setting({
    type: dollars(10_000),
    default: 0,
    purpose:
      'What the texts of a new job may cost together, US dollars, where models have prices; any sum when 0. Raised, it is so for jobs that wait too.',
    variable: 'WRITING_DOLLARS_A_JOB',
    onUnreadable: 'refuse',
  }),
  'writing.words': setting({
    type: wholeNumber(WORDS_OF_DOCUMENT.least, WORDS_OF_DOCUMENT.most),
    default: 2000,
    purpose: 'How many words a document of a new job should have.',
    variable: 'WRITING_WORDS',
    onUnreadable: 'refuse',
  }),
  'writing.language': setting({
    type: z.enum(['en']),
    default: 'en',
    purpose: 'The language new jobs are written in, as BCP 47 names it.',
    variable: 'WRITING_LANGUAGE',
    onUnreadable: 'refuse',
  }),
}
