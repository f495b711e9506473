import type * as z from 'zod'
import { ALERTS } from './registry/alerts.ts'
import { API } from './registry/api.ts'
import { AUDIO } from './registry/audio.ts'
import { AUTH } from './registry/auth.ts'
import { MAIL } from './registry/mail.ts'
import { ORDERS } from './registry/orders.ts'
import { PODS } from './registry/pods.ts'
import { PUSH } from './registry/push.ts'
import { RETENTION } from './registry/retention.ts'
import { RUNPOD } from './registry/runpod.ts'
import type { Setting } from './registry/setting.ts'
import { WEBHOOKS } from './registry/webhooks.ts'
import { WORK } from './registry/work.ts'
import { WRITERS } from './registry/writers.ts'
import { WRITING } from './registry/writing.ts'

const DECLARED = {
  ...API,
  ...AUTH,
  ...MAIL,
  ...ORDERS,
  ...WORK,
  ...WRITING,
  ...WRITERS,
  ...AUDIO,
  ...RUNPOD,
  ...PODS,
  ...WEBHOOKS,
  ...PUSH,
  ...ALERTS,
  ...RETENTION,
}

export type SettingKey = keyof typeof DECLARED
export type SettingValue<Key extends SettingKey> = z.infer<(typeof DECLARED)[Key]['type']>

/** Every key, endpoint and switch there is. What is not here cannot be set. */
export const SETTINGS: { readonly [Key in SettingKey]: Setting<SettingValue<Key>> } = DECLARED

export const SETTING_KEYS = Object.keys(DECLARED) as SettingKey[]

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key)
}
