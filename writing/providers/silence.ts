import { DependencyError } from '#core/errors.ts'

/** How long a provider may say nothing, milliseconds. */
export interface Patience {
  /** Without a byte: a connection that is alive sends at least a ping. */
  readonly byteMs: number
  /** Without a word or a thought: a model may think to itself, but not for ever. */
  readonly wordMs: number
}

export const PATIENCE: Patience = { byteMs: 60_000, wordMs: 300_000 }

/**
 * Ends a call that fell silent. Length is no fault: a long text that keeps coming is never cut
 * off. `signal` is for the call, `wrap` for its `fetch`, whose bytes then count as signs of life,
 * and `onWord` is to be called with each word, and each thought that is told: of these there are no more than it may answer.
 */
export function watchSilence({ byteMs, wordMs }: Patience, onAlive: () => void) {
  const controller = new AbortController()
  let byteTimer: ReturnType<typeof setTimeout> | undefined
  let wordTimer: ReturnType<typeof setTimeout> | undefined
  let hasAnswered = false
  const fallSilent = (what: string, ms: number) =>
    setTimeout(() => {
      const silence = `said nothing for ${Math.round(ms / 1000)} seconds (no ${what})`
      // Who never answered is away, and is waited for; who fell silent in the middle has failed once.
      const kind = hasAnswered ? 'retry' : 'overloaded'
      controller.abort(new DependencyError('writer', silence, { retryable: true, kind }))
    }, ms)
  const onByte = () => {
    clearTimeout(byteTimer)
    byteTimer = fallSilent('byte', byteMs)
    onAlive()
  }
  const onWord = () => {
    clearTimeout(wordTimer)
    wordTimer = fallSilent('word', wordMs)
  }
  byteTimer = fallSilent('byte', byteMs)
  onWord()
  return {
    signal: controller.signal,
    onWord,
    wrap:
      (fetcher: typeof fetch): typeof fetch =>
      async (input, init) => {
        const response = await fetcher(input, init)
        hasAnswered = true
        onByte()
        return withBytesHeard(response, onByte)
      },
    /** Why the call was ended here; undefined where it was not. */
    silence: () => (controller.signal.aborted ? (controller.signal.reason as Error) : undefined),
    end: () => {
      clearTimeout(byteTimer)
      clearTimeout(wordTimer)
    },
  }
}

/** The response, each piece of its body heard as it passes. */
function withBytesHeard(response: Response, onByte: () => void): Response {
  if (response.body === null) return response
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      onByte()
      controller.enqueue(piece)
    },
  })
  return new Response(response.body.pipeThrough(heard), response)
}
