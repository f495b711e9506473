import { useEffect, useRef, useState } from 'react'
import { addressOf } from '#app/api/address.ts'
import { api, textOf } from '#app/api/call.ts'
import { Failed } from '#app/api/failure.ts'
import { Following, type FollowPorts } from './follow.ts'
import type { EventFrame } from './frames.ts'
import { NOTHING_HEARD, type LiveJob } from './live-job.ts'

/** Follows a job while a screen shows it. `following` takes in answers to what was asked of the job. */
export function useLiveJob(jobId: string): {
  readonly live: LiveJob
  readonly following: Following | null
} {
  const [live, setLive] = useState<LiveJob>(NOTHING_HEARD)
  const following = useRef<Following | null>(null)
  useEffect(() => {
    setLive(NOTHING_HEARD)
    const mine = new Following(portsOf(jobId), setLive)
    following.current = mine
    mine.begin()
    return () => mine.stop()
  }, [jobId])
  return { live, following: following.current }
}

function portsOf(jobId: string): FollowPorts {
  const params = { jobId }
  return {
    job: async () => await api.getJob({ params }),
    ticket: async () => socketAddress((await api.createTicket({ params })).url),
    events: async (after) => {
      const page = await textOf(`/v1/jobs/${jobId}/events?after=${after}`)
      return (JSON.parse(page) as { readonly events: readonly Omit<EventFrame, 'frame'>[] }).events
    },
    open(address, on) {
      const socket = new WebSocket(address)
      socket.addEventListener('message', ({ data }) => on.message(String(data)))
      socket.addEventListener('close', ({ code }) => on.closed(code))
      return { say: (text) => socket.send(text), close: () => socket.close() }
    },
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    isFinal: (error) =>
      error instanceof Failed && ['not-found', 'signed-out', 'gone'].includes(error.failure.kind),
  }
}

/** The API tells a path; a page that it serves itself has no address of its own before it. */
function socketAddress(path: string): string {
  const whole = addressOf(path)
  const from = whole.startsWith('http') ? whole : `${globalThis.location.origin}${whole}`
  return from.replace(/^http/, 'ws')
}
