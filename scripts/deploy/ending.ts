const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Whether somebody wants this process ended; listens until it is disposed of. */
export interface Ending extends Disposable {
  readonly signal: AbortSignal
}

/**
 * Lets whoever changes an account end in order: the first signal is told and sets off the abort, the second ends
 * the process with the code shells give for it.
 */
export function endingInOrder(say: (line: string) => void): Ending {
  const ending = new AbortController()
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = () => {
      if (ending.signal.aborted) process.exit(code)
      say('Asked to end: what is under way ends first, then what was deployed is set back.')
      ending.abort()
    }
    process.on(signal, listener)
    return [signal, listener] as const
  })
  return {
    signal: ending.signal,
    [Symbol.dispose]: () => {
      for (const [signal, listener] of listeners) process.off(signal, listener)
    },
  }
}
