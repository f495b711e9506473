import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkpointIn } from './checkpoint.ts'
import { runSample } from './run-sample.ts'
import { sampleFiles } from './sample-files.ts'

const size = { seed: 3, blocks: 3, birthsOfABlock: 9, pairsOfABirth: 3 }
const PLACES = [
  { latitude: 6.5, longitude: 3.4, zone: 'Africa/Lagos', population: 3 },
  { latitude: 40.4, longitude: -3.7, zone: 'Europe/Madrid', population: 1 },
]
const folder = mkdtempSync(join(tmpdir(), 'sample-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly name: string
  readonly threads?: number
  readonly code?: string
  /** Stops as a kill does, once so many blocks are done. */
  readonly killedAt?: number
}

/** The files of a small sample, as text, and how far it was when it began. */
async function run({ name, threads = 1, code = 'code', killedAt }: Run) {
  const begunAt: number[] = []
  const tallies = await runSample(
    { size, places: PLACES },
    {
      threads,
      checkpoint: checkpointIn(join(folder, name), { size, code }),
      blocksToACheckpoint: 1,
      tell(done) {
        begunAt.push(done)
        if (done === killedAt) throw new Error('killed')
      },
    },
  )
  return { text: JSON.stringify(sampleFiles(tallies, { size, probe: '' })), begunAt: begunAt[0] }
}

describe('runSample', async () => {
  const whole = await run({ name: 'whole' })

  it('counts the same on two threads, byte for byte', async () => {
    expect((await run({ name: 'two', threads: 2 })).text).toBe(whole.text)
  })

  it('goes on where it was killed, and ends with the same bytes', async () => {
    await expect(run({ name: 'killed', killedAt: 2 })).rejects.toThrow('killed')
    expect(await run({ name: 'killed' })).toEqual({ text: whole.text, begunAt: 2 })
  })

  it('begins anew where other code counted, or a checkpoint is broken', async () => {
    await expect(run({ name: 'other', killedAt: 2, code: 'older' })).rejects.toThrow('killed')
    expect(await run({ name: 'other' })).toEqual({ text: whole.text, begunAt: 0 })
    writeFileSync(join(folder, 'other', 'pairs-of-seed-3.checkpoint'), 'half of one')
    await expect(run({ name: 'other', killedAt: 0 })).rejects.toThrow('killed')
  })
})
