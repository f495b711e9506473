import { plan } from '#durable-objects/audio-fleet/scaling/plan.ts'
import { ARRIVALS_SECONDS, FIRST_PACE } from '#durable-objects/audio-fleet/scaling/pace.ts'
import { chaptersAhead } from './chapters-ahead.ts'
import { paceAfter } from '#durable-objects/audio-fleet/standing.ts'
import type {
  FleetPod,
  Pace,
  ScalingLimits,
} from '#durable-objects/audio-fleet/scaling/situation.ts'
import type { Scaler } from './scaler.ts'
import type { Ordered, Scenario } from './scenarios.ts'
import type { Pod } from './world.ts'

/** The fleet looks so often as long as there is something to look after, and has RunPod list its pods every third time. */
const LOOK_SECONDS = 5
const LIST_SECONDS = 15
/** RunPod's example of a quota; each start, each end and each list is a call. */
export const CALLS_A_MINUTE = 60
const IMAGE = 'image'
/** The simulated system has one pool. */
const NOTHING = { pods: 0, dollarsAnHour: 0, spentToday: 0 }

interface Terms {
  readonly dollarsAnHour: number
  readonly waitSeconds: number
  readonly callsAMinute?: number
}

/** The fleet's own plan, fed with what the world shows and what has been measured. */
export function ourPlan(
  { lanes, most }: Scenario,
  ordered: readonly Ordered[],
  { dollarsAnHour, waitSeconds, callsAMinute = CALLS_A_MINUTE }: Terms,
): Scaler {
  let pace: Pick<Pace, 'chapterSeconds' | 'coldSeconds'> = FIRST_PACE
  const allASecond = arrivalsOf(ordered)
  const arrivalsASecond = arrivalsOf(ordered.filter(({ order }) => !order))
  const expected = chaptersAhead(ordered)
  const calls: number[] = []
  const callsLeft = (now: number) => {
    while (calls.length > 0 && calls[0]! <= now - 60) calls.shift()
    return callsAMinute - calls.length
  }
  const limits: Omit<ScalingLimits, 'callsLeft'> = {
    lanes,
    most,
    least: 0,
    mostOfPool: null,
    dollarsAnHour: 1e9,
    dollarsADay: 1e9,
    waitSeconds,
    graceSeconds: 900,
  }
  return {
    name: callsAMinute === CALLS_A_MINUTE ? 'our plan' : 'our plan, no quota',
    everySeconds: LOOK_SECONDS,
    patienceSeconds: null,
    dollarsAnHour,
    stillWaits: () => {},
    began: ({ cold }) => void (pace = { ...pace, coldSeconds: paceAfter(pace.coldSeconds, cold) }),
    spoke: ({ chapter }) =>
      void (pace = { ...pace, chapterSeconds: paceAfter(pace.chapterSeconds, chapter) }),
    look({ now, waiting, pods }, moves) {
      if (pods.length > 0 && now % LIST_SECONDS === 0) calls.push(now)
      const planned = plan({
        now: now * 1000,
        waiting,
        expected: expected(now),
        pods: pods.map((pod) => shown(pod, now, dollarsAnHour)),
        orphans: [],
        offers: [{ gpu: 'a GPU', dollarsAnHour, refusedUntil: 0 }],
        pace: { ...pace, arrivalsASecond: arrivalsASecond(now), allASecond: allASecond(now) },
        spentToday: 0,
        elsewhere: NOTHING,
        hold: null,
        rollout: { trusted: IMAGE, wanted: IMAGE, bad: {}, refused: null },
        limits: { ...limits, callsLeft: callsLeft(now) },
      })
      const byName = new Map(pods.map((pod) => [pod.name, pod]))
      const drained = planned.drain.map((name) => byName.get(name)!)
      for (const pod of drained) moves.drain(pod)
      // An idle pod has nothing to finish: the fleet ends it in the same look, if RunPod takes the call.
      const empty = drained.filter(({ held }) => held.size === 0)
      const over = [...planned.end.map(({ name }) => byName.get(name)!), ...empty]
      for (const pod of over.slice(0, callsLeft(now))) {
        calls.push(now)
        moves.end(pod)
      }
      const count = Math.min(planned.start?.count ?? 0, callsLeft(now))
      for (let n = 0; n < count; n += 1) calls.push(now)
      moves.start(count)
    },
  }
}

/** How many came a second of late. Asked of moments in their order. */
function arrivalsOf(ordered: readonly Ordered[]): (now: number) => number {
  const arrivals = ordered.map(({ at }) => at).toSorted((a, b) => a - b)
  let [from, to] = [0, 0]
  return (now) => {
    while (to < arrivals.length && arrivals[to]! <= now) to += 1
    while (from < to && arrivals[from]! <= now - ARRIVALS_SECONDS) from += 1
    return (to - from) / ARRIVALS_SECONDS
  }
}

function shown(pod: Pod, now: number, dollarsAnHour: number): FleetPod {
  return {
    name: pod.name,
    id: pod.name,
    image: IMAGE,
    dollarsAnHour,
    askedAt: pod.startedAt * 1000,
    enrolledAt: ms(pod.readyAt),
    heardAt: pod.readyAt === null ? null : now * 1000,
    // What died stays in RunPod's list as such; its chapters come back when their leases run out.
    isDead: pod.isDead && pod.held.size === 0,
    isDraining: pod.isDraining,
    leases: pod.held.size,
    idleSince: ms(pod.idleSince),
    done: pod.done,
    failed: 0,
    gaveBack: 0,
  }
}

function ms(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000
}
