import { addressOf } from '#app/api/address.ts'
import { api } from '#app/api/call.ts'
import { Failed, type Failure } from '#app/api/failure.ts'
import { watchNetwork } from '#app/listen/watch-network.ts'
import { useSession } from '#app/stores/session.ts'
import { Following, type FollowPorts, type OnSocket, type Socket } from './follow.ts'
import { NOTHING_HEARD, type LiveJob } from './live-job.ts'

/** A job as its page shows it; `failure` where it is not to be had at all. */
export interface Followed {
  readonly live: LiveJob
  readonly failure: Failure | null
}

interface Watched {
  following: Following
  readonly listeners: Set<() => void>
  followed: Followed
  readonly tell: (some: Partial<Followed>) => void
}

export const NOT_FOLLOWED: Followed = { live: NOTHING_HEARD, failure: null }

/** One connection a job, however many screens look at it; what was heard stays for who comes back. */
const watched = new Map<string, Watched>()
const FINAL = new Set<Failure['kind']>(['not-found', 'signed-out', 'gone'])

watchNetwork((isOnline) => {
  for (const { following, listeners } of watched.values()) {
    if (listeners.size > 0 && isOnline) following.begin()
    if (listeners.size > 0 && !isOnline) following.cutOff()
  }
})

useSession.subscribe(({ turn }, before) => {
  if (turn !== before.turn) forgetWhatWasHeard()
})

/** Follows a job for as long as somebody looks; `changed` is called when it is another. Gives what ends it. */
export function watchJob(jobId: string, changed: () => void): () => void {
  const job = watched.get(jobId) ?? begin(jobId)
  job.listeners.add(changed)
  if (job.listeners.size === 1) job.following.begin()
  return () => {
    job.listeners.delete(changed)
    if (job.listeners.size === 0) job.following.stop()
  }
}

export function followed(jobId: string): Followed {
  return watched.get(jobId)?.followed ?? NOT_FOLLOWED
}

/** The connection of a job, to be told what the API answered to a wish, or to try again now. */
export function followingOf(jobId: string): Following | undefined {
  return watched.get(jobId)?.following
}

/** It was deleted: nothing of it is shown again. */
export function forgetJob(jobId: string): void {
  watched.get(jobId)?.following.stop()
  watched.delete(jobId)
}

/** Somebody else looks now: what is still on a screen is asked for as them. */
function forgetWhatWasHeard(): void {
  for (const [jobId, job] of watched) {
    job.following.stop()
    job.following = newFollowing(jobId, job.tell)
    job.tell(NOT_FOLLOWED)
    if (job.listeners.size > 0) job.following.begin()
  }
}

function begin(jobId: string): Watched {
  const tell = (some: Partial<Followed>) => {
    job.followed = { ...job.followed, ...some }
    for (const listener of job.listeners) listener()
  }
  const following = newFollowing(jobId, tell)
  const job: Watched = { following, listeners: new Set(), followed: NOT_FOLLOWED, tell }
  watched.set(jobId, job)
  return job
}

function newFollowing(jobId: string, tell: Watched['tell']): Following {
  const ports = portsOf(jobId, (failure) => tell({ failure }))
  return new Following(ports, (live) => tell({ live, failure: null }))
}

function portsOf(jobId: string, failed: (failure: Failure) => void): FollowPorts {
  const params = { jobId }
  return {
    job: async () => await api.getJob({ params }),
    ticket: async () => (await api.createTicket({ params })).url,
    events: async (after) => (await api.followJob({ params, query: { after } })).events,
    open: openSocket,
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    isFinal: (error) => {
      if (!(error instanceof Failed) || !FINAL.has(error.failure.kind)) return false
      failed(error.failure)
      return true
    },
  }
}

/** A page that the API serves itself asks its own origin. */
function openSocket(path: string, on: OnSocket): Socket {
  const address = addressOf(path)
  const whole = address.startsWith('/') ? `${globalThis.location.origin}${address}` : address
  const socket = new WebSocket(whole.replace(/^http/, 'ws'))
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') on.message(data)
  })
  socket.addEventListener('close', ({ code }) => on.closed(code ?? 1006))
  return {
    say: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => socket.close(1000),
  }
}
