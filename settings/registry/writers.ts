import { baseUrl, token } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Where paid writers are asked, and with which keys. */
export const WRITERS = {
  'writing.anthropic.key': secret({
    type: token.nullable(),
    purpose: 'The key Anthropic is asked with; jobs written by it wait while it is unset.',
    variable: 'ANTHROPIC_API_KEY',
    onUnreadable: 'refuse',
  }),
  'writing.anthropic.baseUrl': setting({
    type: baseUrl,
    default: 'https://api.anthropic.com',
    purpose: 'Where Anthropic is asked: its own address, or a gateway before it.',
    variable: 'ANTHROPIC_BASE_URL',
    onUnreadable: 'refuse',
  }),
  'writing.deepseek.key': secret({
    type: token.nullable(),
    purpose: 'The key DeepSeek is asked with; jobs written by it wait while it is unset.',
    variable: 'DEEPSEEK_API_KEY',
    onUnreadable: 'refuse',
  }),
  'writing.deepseek.baseUrl': setting({
    type: baseUrl,
    default: 'https://api.deepseek.com/anthropic',
    purpose: 'Where DeepSeek is asked: its own address, or a gateway before it.',
    variable: 'DEEPSEEK_BASE_URL',
    onUnreadable: 'refuse',
  }),
  'writing.openai.key': secret({
    type: token.nullable(),
    purpose: 'The key OpenAI is asked with; jobs written by it wait while it is unset.',
    variable: 'OPENAI_API_KEY',
    onUnreadable: 'refuse',
  }),
  'writing.openai.baseUrl': setting({
    type: baseUrl,
    default: 'https://api.openai.com/v1',
    purpose: 'Where OpenAI is asked: its own address, or a gateway before it.',
    variable: 'OPENAI_BASE_URL',
    onUnreadable: 'refuse',
  }),
}
