/** Something to be said to the API, as it goes over the wire. Its key makes saying it twice saying it once. */
export interface Action {
  readonly key: string
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** JSON; null where there is none. */
  readonly body: string | null
  /** Of two that wait with the same, the later stands for both: where somebody is now makes where they were idle. */
  readonly slot?: string
}

export interface Outbox {
  readonly isOnline: boolean
  /** The first is sent, and kept until it was answered. */
  readonly waiting: readonly Action[]
  readonly isSending: boolean
  readonly tries: number
  readonly notBefore: number
}

export type OutboxEvent =
  | { readonly type: 'added'; readonly action: Action }
  | { readonly type: 'began' }
  /** It was answered, with yes or with a no that stays one. */
  | { readonly type: 'answered'; readonly key: string }
  /** Nobody knows whether it arrived: it is said again, under its key. */
  | { readonly type: 'unanswered'; readonly key: string; readonly at: number }
  | { readonly type: 'online' }
  | { readonly type: 'offline' }
  | { readonly type: 'restored' }

export const EMPTY_OUTBOX: Outbox = {
  isOnline: true,
  waiting: [],
  isSending: false,
  tries: 0,
  notBefore: 0,
}

const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 2 * 60_000

/** What becomes of what is to be said: in order, each once, whatever the network does. Pure. */
export function afterOutbox(state: Outbox, event: OutboxEvent): Outbox {
  switch (event.type) {
    case 'added':
      return { ...state, waiting: withAction(state, event.action) }
    case 'began':
      return state.waiting.length === 0 ? state : { ...state, isSending: true }
    case 'answered':
      if (state.waiting[0]?.key !== event.key) return state
      return {
        ...state,
        waiting: state.waiting.slice(1),
        isSending: false,
        tries: 0,
        notBefore: 0,
      }
    case 'unanswered':
      if (state.waiting[0]?.key !== event.key) return state
      return {
        ...state,
        isSending: false,
        tries: state.tries + 1,
        notBefore: event.at + Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** state.tries),
      }
    case 'online':
      return { ...state, isOnline: true, tries: 0, notBefore: 0 }
    case 'offline':
      return { ...state, isOnline: false }
    case 'restored':
      return { ...state, isSending: false, tries: state.tries + (state.isSending ? 1 : 0) }
  }
}

/** What to say now; null while something is being said, while there is no network, or before its time. */
export function nextAction(state: Outbox, now: number): Action | null {
  if (!state.isOnline || state.isSending || now < state.notBefore) return null
  return state.waiting[0] ?? null
}

/** The first may be under way, also when nobody is sending it any more: it is never replaced, for it may have arrived. */
function withAction({ waiting, isSending, tries }: Outbox, action: Action): readonly Action[] {
  if (waiting.some(({ key }) => key === action.key)) return waiting
  if (action.slot === undefined) return [...waiting, action]
  const firstMayHaveArrived = isSending || tries > 0
  const place = waiting.findIndex(
    ({ slot }, index) => slot === action.slot && (index > 0 || !firstMayHaveArrived),
  )
  return place < 0 ? [...waiting, action] : waiting.with(place, action)
}
