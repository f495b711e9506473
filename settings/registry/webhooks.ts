import { baseUrl, wholeNumber, yesOrNo } from '../value-types.ts'
import { setting } from './setting.ts'

/** Where webhooks may go, and how long they are kept. */
export const WEBHOOKS = {
  'webhooks.allowPrivate': setting({
    type: yesOrNo,
    default: false,
    purpose: 'Whether webhooks may go to private addresses and in the open: for development only.',
    variable: 'WEBHOOKS_ALLOW_PRIVATE',
    onUnreadable: 'fallback',
  }),
  'webhooks.resolver': setting({
    type: baseUrl,
    default: 'https://cloudflare-dns.com/dns-query',
    purpose: 'Where the names of webhooks are looked up before each delivery, as JSON over HTTPS.',
    variable: 'WEBHOOKS_RESOLVER',
    onUnreadable: 'fallback',
  }),
  'webhooks.keepDays': setting({
    type: wholeNumber(1, 365),
    default: 30,
    purpose: 'How many days the messages of webhooks are kept, to be listed and sent again.',
    variable: 'WEBHOOKS_KEEP_DAYS',
    onUnreadable: 'fallback',
  }),
}
