const LOOK_EVERY_SECONDS = 2
const LONGEST_SILENCE_SECONDS = 60

export interface Surroundings {
  readonly parentPid: () => number
  /** When the bridge last answered, in milliseconds since 1970. */
  readonly lastAnswerAt: () => number
  readonly now: () => number
}

/**
 * Calls `onOrphaned` once, with the reason, when nobody is left to work for: the process that
 * started the pod is gone (then another one has become its parent), or the bridge has not answered
 * for a minute. Returns a function that stops the watch.
 */
export function watchForOrphanhood(
  { parentPid, lastAnswerAt, now }: Surroundings,
  onOrphaned: (reason: string) => void,
): () => void {
  const parent = parentPid()
  const timer = setInterval(() => {
    const isAlone = parentPid() !== parent
    if (!isAlone && now() - lastAnswerAt() <= LONGEST_SILENCE_SECONDS * 1000) return
    clearInterval(timer)
    onOrphaned(isAlone ? 'the parent process is gone' : 'the bridge is out of reach')
  }, LOOK_EVERY_SECONDS * 1000)
  timer.unref()
  return () => clearInterval(timer)
}
