import { createHash } from 'node:crypto'
import type { Chance } from '../fleet/chance.ts'
import type { Planned, Stage } from './stage.ts'

type Globals = Record<string, unknown>

/**
 * Has the code on stage live by the stage's clock and the seed's chance: whatever it asks its
 * platform for, time, timers, randomness, digests, is answered from here. Answers how to undo that.
 */
export function putOnStage(stage: Stage, chance: Chance): () => void {
  const globals = globalThis as unknown as Globals
  const replaced: Globals = {
    Date: simulatedDate(stage),
    ...timers(stage),
    crypto: simulatedCrypto(chance),
    scheduler: { wait: async (ms: number) => await waitFor(stage, ms) },
    FixedLengthStream: SimulatedFixedLengthStream,
  }
  const before = Object.keys(replaced).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  )
  for (const [name, value] of Object.entries(replaced)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  const random = Math.random
  Math.random = () => chance.fraction()
  const { log, error } = console
  console.log = (line: unknown) => stage.trace(String(line))
  console.error = (line: unknown) => stage.trace(String(line))
  return () => {
    Math.random = random
    Object.assign(console, { log, error })
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else delete globals[name]
    }
  }
}

function simulatedDate(stage: Stage): DateConstructor {
  const Real = Date
  return class extends Real {
    constructor(...given: [] | [number]) {
      super(...((given.length === 0 ? [stage.now] : given) as [number]))
    }

    static override now(): number {
      return stage.now
    }
  } as unknown as DateConstructor
}

/** A timer belongs to whoever set it, and dies with them. */
function timers(stage: Stage) {
  let number = 0
  const open = new Map<number, Planned>()
  const setTimeout = (ring: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    const id = (number += 1)
    const rings = () => {
      open.delete(id)
      ring(...given)
    }
    open.set(id, stage.later(ms, stage.party, rings))
    return id
  }
  const setInterval = (ring: () => void, ms: number) => {
    const [id, party] = [(number += 1), stage.party]
    const rings = () => {
      ring()
      if (open.has(id)) open.set(id, stage.later(ms, party, rings))
    }
    open.set(id, stage.later(ms, party, rings))
    return id
  }
  const clear = (id: number | undefined) => {
    const planned = id === undefined ? undefined : open.get(id)
    if (!planned) return
    planned.isOff = true
    open.delete(id!)
  }
  return { setTimeout, setInterval, clearTimeout: clear, clearInterval: clear }
}

async function waitFor(stage: Stage, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  stage.later(milliseconds, stage.party, resolve)
  await promise
}

function digest(bytes: Uint8Array): ArrayBuffer {
  const hash = createHash('sha256').update(bytes).digest()
  return hash.buffer.slice(hash.byteOffset, hash.byteOffset + hash.byteLength)
}

function simulatedCrypto(chance: Chance) {
  return {
    subtle: {
      digest: (_: string, bytes: Uint8Array) => Promise.resolve(digest(bytes)),
    },
    getRandomValues(bytes: Uint8Array) {
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = chance.fraction() * 256
      return bytes
    },
    randomUUID: () => `${chance.fraction()}`.slice(2).padEnd(18, '0'),
    DigestStream: SimulatedDigestStream,
  }
}

/** workerd's stream that is written to for the digest of it all. */
class SimulatedDigestStream extends WritableStream<Uint8Array> {
  readonly digest: Promise<ArrayBuffer>

  constructor() {
    const pieces: Uint8Array[] = []
    const { promise, resolve } = Promise.withResolvers<ArrayBuffer>()
    super({
      write: (piece) => void pieces.push(piece),
      close: () => resolve(digest(Buffer.concat(pieces))),
    })
    this.digest = promise
  }
}

/** A stream that nothing is done to; how long it is going to be interests nobody here. */
class SimulatedFixedLengthStream extends TransformStream {
  constructor(_: number) {
    super()
  }
}
