import type { JobResponse } from '@contract/jobs.ts'
import { afterEvent, documentNow, isOver, standingIn, type DocumentNow } from './document-now.ts'
import type { Eta, EventFrame, Frame, JobStatus, Message, Moving } from './frames.ts'
import { stillInWork, textsAfter, type TextsInWork } from './texts-in-work.ts'

/** One line of what happened, as far as it is kept to be shown. */
export type News = Pick<EventFrame, 'seq' | 'at' | 'message'>

/** What the page asks of whoever follows: how the job stands by `seq`, or every event after `heard`. */
export type Wish =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'standing'; readonly seq: number }
  | { readonly kind: 'all' }

/** A job as its live page knows it. */
export interface LiveJob {
  /** The newest answer of the API: whom it is about, what was asked; null until there is one. */
  readonly job: JobResponse | null
  readonly documents: readonly DocumentNow[]
  /** Null until anything was heard. */
  readonly status: JobStatus | null
  /** 0 to 1; never falls. */
  readonly progress: number
  readonly moving: Pick<Moving, 'work' | 'fractions'> & {
    readonly waits: Readonly<Record<string, Message>>
    readonly eta: Eta | null
  }
  readonly texts: TextsInWork
  readonly news: readonly News[]
  /** The last event that was heard: following goes on after it. */
  readonly heard: number
  /** How much of the history `documents` and `status` have seen. */
  readonly standsBy: number
  readonly wish: Wish
  readonly isAway: boolean
}

/** What reaches the page: an answer of the API, a frame, or the connection coming and going. */
export type Heard =
  | { readonly type: 'stands'; readonly job: JobResponse }
  | { readonly type: 'frame'; readonly frame: Frame }
  | { readonly type: 'away' }
  | { readonly type: 'back' }

const MOST_NEWS = 40

export const NOTHING_HEARD: LiveJob = {
  job: null,
  documents: [],
  status: null,
  progress: 0,
  moving: { work: 0, fractions: {}, waits: {}, eta: null },
  texts: {},
  news: [],
  heard: 0,
  standsBy: 0,
  wish: { kind: 'nothing' },
  isAway: false,
}

/**
 * The job after one more thing was heard. What was heard before changes nothing; an event too early
 * asks for those between; the bar never falls; a job that is over stays so until a newer answer says
 * that something was asked of it.
 */
export function hear(live: LiveJob, heard: Heard): LiveJob {
  switch (heard.type) {
    case 'stands':
      return stands(live, heard.job)
    case 'frame':
      return frame(live, heard.frame)
    case 'away':
      return live.isAway ? live : { ...live, isAway: true }
    case 'back':
      return { ...live, isAway: false, wish: live.wish.kind === 'all' ? NO_WISH : live.wish }
  }
}

const NO_WISH: Wish = { kind: 'nothing' }

function stands(live: LiveJob, job: JobResponse): LiveJob {
  const isFirst = live.status === null
  if (!isFirst && job.seq < live.standsBy) return live
  const { wish } = live
  return withoutOldTexts({
    ...live,
    job,
    documents: job.documents.map(documentNow),
    status: job.status,
    progress: Math.max(live.progress, job.progress),
    moving: { ...live.moving, eta: etaOf(job) },
    heard: isFirst ? job.seq : live.heard,
    standsBy: job.seq,
    wish: wish.kind === 'standing' && job.seq >= wish.seq ? NO_WISH : wish,
  })
}

function etaOf({ eta }: JobResponse): Eta | null {
  return eta && { likelyAt: Date.parse(eta.likelyAt), lateAt: Date.parse(eta.lateAt) }
}

function frame(live: LiveJob, news: Frame): LiveJob {
  switch (news.frame) {
    case 'snapshot':
      if (news.seq < live.standsBy) return live
      return withoutOldTexts({
        ...moved(live, news),
        documents: standingIn(news, live.documents),
        status: news.status,
        standsBy: news.seq,
        wish: live.wish.kind === 'standing' && news.seq >= live.wish.seq ? NO_WISH : live.wish,
      })
    case 'progress':
      return isEnded(live) ? live : moved(live, news)
    case 'event':
      return event(live, news)
    case 'text':
      return withTexts(live, textsAfter(live.texts, live.documents, news))
    case 'over':
      return over(live, news)
  }
}

/** Who hears of the end before all that led to it asks for that. */
function over(
  live: LiveJob,
  { seq, status }: { readonly seq: number; readonly status: JobStatus },
) {
  if (seq < live.standsBy) return live
  const wish: Wish = seq > live.heard ? { kind: 'all' } : live.wish
  return { ...live, status, standsBy: seq, texts: {}, wish }
}

/** Whether nobody answers though there is something to hear: of what is over nothing is missed. */
export function isCutOff(live: LiveJob): boolean {
  return live.isAway && !isHeardOut(live)
}

/** Whether there is nothing more to hear of it until something is asked of the job. */
export function isHeardOut({ status, heard, standsBy, wish }: LiveJob): boolean {
  return status !== null && isOver(status) && heard >= standsBy && wish.kind !== 'all'
}

function isEnded({ status }: LiveJob): boolean {
  return status !== null && isOver(status)
}

/** What is older than what is known moves nothing. */
function moved(live: LiveJob, { progress, work, fractions, waits, eta }: Moving): LiveJob {
  if (work < live.moving.work) return live
  return {
    ...live,
    progress: Math.max(live.progress, progress),
    moving: { work, fractions, waits: waits ?? {}, eta: eta ?? null },
  }
}

function event(live: LiveJob, news: EventFrame): LiveJob {
  const { seq, at, message } = news
  if (seq <= live.heard) return live
  if (seq > live.heard + 1) return { ...live, wish: { kind: 'all' } }
  const told = {
    ...live,
    heard: seq,
    news: [...live.news, { seq, at, message }].slice(-MOST_NEWS),
  }
  if (seq <= live.standsBy) return told
  return withoutOldTexts({
    ...told,
    documents: afterEvent(live.documents, news),
    status: news.status,
    progress: Math.max(live.progress, news.progress),
    standsBy: seq,
    wish: asksForStanding(news, live) ? { kind: 'standing', seq } : live.wish,
  })
}

/** After these the documents are other than one event can tell: several at once, or another revision. */
function asksForStanding({ type, status }: EventFrame, live: LiveJob): boolean {
  if (live.wish.kind === 'all') return false
  const isOfMany = type.endsWith('-asked') && type !== 'package-asked'
  return isOfMany || type === 'task-failed' || (type === 'task-done' && isOver(status))
}

/** A text that is done, or made anew, is not in work any more. */
function withoutOldTexts(live: LiveJob): LiveJob {
  return withTexts(live, stillInWork(live.texts, live.documents))
}

function withTexts(live: LiveJob, texts: TextsInWork): LiveJob {
  return texts === live.texts ? live : { ...live, texts }
}
