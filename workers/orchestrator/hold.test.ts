import { DependencyError } from '#core/errors.ts'
import type { Writer, WritingEvent, WritingRequest } from '#writing/writer.ts'
import { expect, it, vi } from 'vitest'
import { heardWhileHeld, holdOn, storedWhileHeld } from './hold.ts'

const word: WritingEvent = { type: 'text', text: 'word' }

/** A writer who never ends, and what is known of how they were stopped. */
function endlessWriter() {
  const known = { words: 0, isClosed: false }
  const writer: Writer = {
    provider: 'anthropic',
    model: 'm',
    async *write() {
      try {
        for (;;) {
          known.words += 1
          yield word
        }
      } finally {
        known.isClosed = true
      }
    },
  }
  return { known, writer }
}

it('stores while the work is wanted, and nothing afterwards', async () => {
  let isWanted = true
  const put = vi.fn<() => Promise<null>>(async () => null)
  const bucket = { put } as unknown as R2Bucket
  const stored = storedWhileHeld(
    bucket,
    holdOn(async () => isWanted),
  )
  await stored.put('a', 'text')
  isWanted = false
  await expect(stored.put('b', 'text')).rejects.toThrow('nobody wants')
  expect(put).toHaveBeenCalledTimes(1)
})

it('is worth another try where the job does not answer', async () => {
  const hold = holdOn(() => Promise.reject(new Error('reset')))
  await expect(hold.confirm()).rejects.toBeInstanceOf(DependencyError)
  expect(hold.lost.aborted).toBe(false)
})

it('stops the writer in the midst of a draft, and begins no other', async () => {
  const { known, writer } = endlessWriter()
  const hold = holdOn(async () => false)
  const heard = heardWhileHeld(writer, hold)
  const listen = async () => {
    for await (const _ of heard.write({} as WritingRequest)) {
      if (known.words === 3) await hold.confirm().catch(() => {})
    }
  }
  await expect(listen()).rejects.toThrow('nobody wants')
  expect(known).toEqual({ words: 3, isClosed: true })
  await expect(listen()).rejects.toThrow('nobody wants')
  expect(known.words).toBe(3)
})
