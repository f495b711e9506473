import * as z from 'zod'
import { baseUrl, name, token } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Who sends mails, and in whose name. */
export const MAIL = {
  'mail.provider': setting({
    type: z.enum(['console', 'resend']),
    default: 'console',
    purpose: 'Who sends mails: `console` writes them to the log, for development; or Resend.',
    variable: 'MAIL_PROVIDER',
    onUnreadable: 'fallback',
  }),
  'mail.from': setting({
    type: name,
    default: 'One in a Billion <readings@localhost>',
    purpose: 'Whom mails come from; an organisation’s sender stands before the address.',
    variable: 'MAIL_FROM',
    onUnreadable: 'fallback',
  }),
  'mail.key': secret({
    type: token.nullable(),
    purpose: 'The key the mail provider is asked with.',
    variable: 'MAIL_KEY',
    onUnreadable: 'fallback',
  }),
  'mail.baseUrl': setting({
    type: baseUrl,
    default: 'https://api.resend.com',
    purpose: 'Where the mail provider is asked.',
    variable: 'MAIL_BASE_URL',
    onUnreadable: 'fallback',
  }),
}
