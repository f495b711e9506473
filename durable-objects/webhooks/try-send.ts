import type { Announcement } from '#core/announcements.ts'
import type { Desk } from './desk.ts'
import type { Endpoint, EndpointRows, SealedSecrets } from './endpoint-rows.ts'
import { sendPush, type Pushed } from './send-push.ts'
import { sendWebhook } from './send-webhook.ts'

/** Sends a message to one endpoint once, in the way of its kind. Null where the endpoint is gone by then. */
export async function trySend(
  message: Announcement,
  { id, kind, url }: Endpoint,
  { desk, endpoints }: { readonly desk: Desk; readonly endpoints: EndpointRows },
): Promise<Pushed | null> {
  const outside = await desk.outside()
  const now = desk.now()
  const sealed = endpoints.secretsOf(id)
  if (sealed === null) return null
  if (kind === 'push') return await sendPush(message, { to: url, now }, outside.expo)
  const secrets = await Promise.all(
    signingAt(now, sealed).map(async (one) => await desk.unseal(id, one)),
  )
  return { ...(await sendWebhook(message, { url, secrets, now }, outside)), ticket: null }
}

/** The former secret signs beside the new one until it is over. */
function signingAt(now: number, { secret, formerSecret, formerUntil }: SealedSecrets): string[] {
  const isBoth = formerSecret !== null && formerUntil !== null && formerUntil > now
  return isBoth ? [secret, formerSecret] : [secret]
}
