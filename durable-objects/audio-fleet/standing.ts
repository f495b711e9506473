/** How the fleet stands, as far as somebody who waits wants to know. */
export interface Standing {
  /** Pods heard of within a lease's length. */
  readonly pods: number
  /** Pods that enrolled and neither said goodbye nor were sent away, heard of or not. */
  readonly knownPods: number
  /** Chapters being spoken. */
  readonly spoken: number
  /** Claims that wait for a chapter at this moment. */
  readonly idle: number
  readonly isDraining: boolean
  /** How long a chapter takes from its pod's first word to its end, in milliseconds; null until one was spoken. */
  readonly pace: number | null
}

type WhyWaiting = 'next' | 'busy' | 'pods-silent' | 'no-pod' | 'draining' | 'asked' | 'pending'

/** How a preview stands at the serverless endpoint; null for what is not there. */
export type AtEndpoint = 'asked' | 'pending' | null

/** What somebody whose chapter waits is told. */
export interface PlaceInLine {
  /** From 1. */
  readonly place: number
  /** When it should begin, seconds from now; null where nobody can say. */
  readonly startsInSeconds: number | null
  readonly why: WhyWaiting
}

const WORDS: Readonly<Record<WhyWaiting, string>> = {
  next: 'a pod is about to take it',
  busy: 'every pod is speaking',
  'pods-silent': 'no pod answers',
  'no-pod': 'there is no pod',
  draining: 'no new chapter is begun, the fleet is being drained',
  asked: 'the endpoint is asked for it',
  pending: 'pending, the endpoint has not begun it yet',
}

/**
 * Where a chapter stands and why it does not move. Whoever speaks ends about every `pace / spoken`, so
 * that many places are passed in that time; nothing is foretold where nobody speaks.
 */
export function placeInLine(
  place: number,
  standing: Standing,
  atEndpoint: AtEndpoint = null,
): PlaceInLine {
  const { spoken, idle, pace } = standing
  const why = standing.isDraining ? 'draining' : (atEndpoint ?? whyWaiting(place, standing))
  if (why === 'next') return { place, startsInSeconds: 0, why }
  const isMoving = why === 'busy' && pace !== null && spoken > 0
  const startsInSeconds = isMoving ? Math.ceil((place * pace) / (spoken + idle) / 1000) : null
  return { place, startsInSeconds, why }
}

function whyWaiting(place: number, { pods, knownPods, idle }: Standing): WhyWaiting {
  if (place <= idle) return 'next'
  if (pods > 0) return 'busy'
  return knownPods > 0 ? 'pods-silent' : 'no-pod'
}

/** The same in words; `lost` is why the chapter waits once more, if it was with a pod before. */
export function placeInWords(
  { place, startsInSeconds, why }: PlaceInLine,
  lost: string | null,
): string {
  const soon =
    startsInSeconds === null || why === 'next' ? '' : `, in about ${inWords(startsInSeconds)}`
  const where = `waiting, place ${place}${soon}: ${WORDS[why]}`
  return lost === null ? where : `${lost}; ${where}`
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(10, Math.ceil(seconds / 10) * 10)} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}

/** Near the front every step is news; far behind only a tenth is, so that a long line costs few tellings. */
const EVERY_STEP = 10

/** Whether what would be told now is news to somebody who was last told `told`. */
export function isNews(told: PlaceInLine | null, now: PlaceInLine): boolean {
  if (told === null || told.why !== now.why) return true
  if (now.place === told.place) return false
  return now.place <= EVERY_STEP || now.place > told.place || now.place <= told.place * 0.9
}

/** A mean that follows what happens: the newest counts a fifth. */
export function paceAfter(pace: number | null, took: number): number {
  return pace === null ? took : pace + (took - pace) / 5
}
