import { create } from 'zustand'
import { answerOf, send } from '#app/api/call.ts'
import { kept } from '#app/stores/kept.ts'
import {
  afterOutbox,
  EMPTY_OUTBOX,
  nextAction,
  type Action,
  type Outbox,
  type OutboxEvent,
} from './outbox.ts'

const KEPT = 'outbox'
const LOOK_AGAIN_MS = 5_000

interface OutboxStore {
  readonly outbox: Outbox
  tell(event: OutboxEvent): void
}

/** What is still to be said to the API. */
export const useOutbox = create<OutboxStore>((set, get) => ({
  outbox: EMPTY_OUTBOX,
  tell(event) {
    set({ outbox: afterOutbox(get().outbox, event) })
    void kept.set(KEPT, JSON.stringify(get().outbox.waiting))
  },
}))

let beginning: Promise<void> | undefined

/** Nothing is said for another account than the one it was meant for. */
export function forgetWhatWaits(): void {
  useOutbox.setState({ outbox: EMPTY_OUTBOX })
  void kept.set(KEPT, '[]')
}

/** Says something to the API: now, or as soon as there is a network, and once. */
export async function say(action: Action): Promise<void> {
  await (beginning ??= begin())
  useOutbox.getState().tell({ type: 'added', action })
  await sayWhatWaits()
}

/** Goes through what waits, until there is nothing to say or nobody who answers. */
export async function sayWhatWaits(): Promise<void> {
  const { outbox, tell } = useOutbox.getState()
  const action = nextAction(outbox, Date.now())
  if (action === null) return
  tell({ type: 'began' })
  const { key, method, path, body } = action
  const answer = await answerOf(
    send({
      method,
      path,
      headers: { 'idempotency-key': key, 'content-type': 'application/json' },
      body,
    }),
  )
  const kind = answer.ok ? null : answer.failure.kind
  const isUnanswered = kind === 'offline' || kind === 'busy' || kind === 'server'
  tell(isUnanswered ? { type: 'unanswered', key, at: Date.now() } : { type: 'answered', key })
  if (!isUnanswered) await sayWhatWaits()
}

async function begin(): Promise<void> {
  const left = JSON.parse((await kept.get(KEPT)) ?? '[]') as readonly Action[]
  for (const action of left) useOutbox.getState().tell({ type: 'added', action })
  setInterval(() => void sayWhatWaits(), LOOK_AGAIN_MS)
}
