/** A body that did not come to its end in its time. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/** The pieces of a body as they come. Throws `TooSlow` where its end has not come in so long, and turns the rest away. */
export async function* inGoodTime(
  body: ReadableStream<Uint8Array>,
  milliseconds: number,
): AsyncGenerator<Uint8Array, void> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const tooSlow = () => reject(new TooSlow(`the body had not come in ${milliseconds / 1000} s`))
  const timer = setTimeout(tooSlow, milliseconds)
  late.catch(() => {})
  const reader = body.getReader()
  try {
    for (;;) {
      const piece = await Promise.race([reader.read(), late])
      if (piece.done) return
      yield piece.value
    }
  } finally {
    clearTimeout(timer)
    // Nobody waits until it is turned away: whoever holds it may never let it go.
    reader.cancel().catch(() => {})
  }
}
