/** Notices that a pod has spoken nothing for so long: lanes tell it when they begin a chapter, and when that is over. */
export interface IdleStop {
  began(): void
  ended(): void
}

/** Calls `onIdle` once no lane has had a chapter for so many seconds, from now on; never where that is null. */
export function idleStop(seconds: number | null, onIdle: () => void): IdleStop {
  let busy = 0
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    if (seconds !== null) timer = setTimeout(onIdle, seconds * 1000).unref()
  }
  wait()
  return {
    began() {
      busy += 1
      clearTimeout(timer)
    },
    ended() {
      busy -= 1
      if (busy === 0) wait()
    },
  }
}
