import { DependencyError } from '#core/errors.ts'
import type { Writer } from '#writing/writer.ts'

/** A run's hold on its work: for as long as its job wants the work, and wants it from this run. */
export interface Hold {
  /** Aborted once the hold is known to be lost: the work was cancelled, or is somebody else's. */
  readonly lost: AbortSignal
  /** Asks the job now. Throws when the hold is lost, and a retryable `DependencyError` when nobody answers. */
  readonly confirm: () => Promise<void>
  /** Asks the job, unless it was asked a moment ago. */
  readonly look: () => Promise<void>
}

/** How often the job is asked while work goes on: sooner than a pod's heartbeat. */
const LOOK_MS = 5_000

/** `isHeld` asks the job. */
export function holdOn(isHeld: () => Promise<boolean>): Hold {
  const losing = new AbortController()
  let askedAt = Date.now()
  const confirm = async () => {
    askedAt = Date.now()
    if (!(await isHeld().catch(away))) losing.abort(new Error('nobody wants this work any more'))
    losing.signal.throwIfAborted()
  }
  return {
    lost: losing.signal,
    confirm,
    look: async () => {
      if (Date.now() - askedAt >= LOOK_MS) await confirm()
    },
  }
}

function away(cause: unknown): never {
  throw new DependencyError('durable-object', 'the job does not answer', { retryable: true, cause })
}

/** The same bucket, in which nothing is stored that nobody wants any more. */
export function storedWhileHeld(bucket: R2Bucket, { confirm }: Hold): R2Bucket {
  const put = async (...given: Parameters<R2Bucket['put']>) => {
    await confirm()
    return await bucket.put(...given)
  }
  return new Proxy(bucket, {
    get(target, name) {
      if (name === 'put') return put
      const value = Reflect.get(target, name) as unknown
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** The same writer, who is paid for no more words once nobody wants them. */
export function heardWhileHeld({ provider, model, ...writer }: Writer, { lost }: Hold): Writer {
  return {
    provider,
    model,
    async *write(request, watch) {
      const { promise: stopped, reject } = Promise.withResolvers<never>()
      stopped.catch(() => {})
      lost.addEventListener('abort', () => reject(lost.reason as Error))
      lost.throwIfAborted()
      const events = writer.write(request, watch)[Symbol.asyncIterator]()
      try {
        for (;;) {
          lost.throwIfAborted()
          const next = await Promise.race([events.next(), stopped])
          if (next.done) return
          yield next.value
        }
      } finally {
        // What the provider still says is not waited for.
        events.return?.()?.catch(() => {})
      }
    },
  }
}
