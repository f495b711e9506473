interface Push {
  readonly to: string
  readonly title: string
  readonly body: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface FakeExpo {
  readonly fetch: typeof fetch
  /** Every push it took, in order. */
  readonly taken: readonly Push[]
  /** The app is gone from this phone: told in the ticket, or first in the receipt. */
  forget(token: string, told: 'in the ticket' | 'in the receipt'): void
  /** So many calls are answered with this status. */
  refuse(status: number, times: number): void
  /** Receipts are there only from now on. */
  haveReceipts(): void
}

/** Expo's push service as its documentation tells it, in memory. */
export function fakeExpo(): FakeExpo {
  const taken: Push[] = []
  const gone = new Map<string, 'in the ticket' | 'in the receipt'>()
  const refusals: number[] = []
  let hasReceipts = false
  const NOT_REGISTERED = {
    status: 'error',
    message: 'it is not a registered push notification recipient',
    details: { error: 'DeviceNotRegistered' },
  }
  const send = (push: Push) => {
    if (gone.get(push.to) === 'in the ticket') return NOT_REGISTERED
    taken.push(push)
    return { status: 'ok', id: `ticket-${taken.length}` }
  }
  const receipt = (ticket: string) => {
    const push = taken[Number(ticket.slice('ticket-'.length)) - 1]
    if (!push || !hasReceipts) return []
    return [[ticket, gone.has(push.to) ? NOT_REGISTERED : { status: 'ok' }] as const]
  }
  return {
    taken,
    forget: (token, told) => void gone.set(token, told),
    refuse: (status, times) => void refusals.push(...Array.from({ length: times }, () => status)),
    haveReceipts: () => void (hasReceipts = true),
    async fetch(url, init) {
      const status = refusals.shift()
      if (status !== undefined) return new Response('no', { status })
      const body: unknown = JSON.parse(String(init?.body))
      if (String(url).endsWith('/send')) return Response.json({ data: (body as Push[]).map(send) })
      const { ids } = body as { readonly ids: readonly string[] }
      return Response.json({ data: Object.fromEntries(ids.flatMap(receipt)) })
    },
  }
}
