import { parentPort, workerData } from 'node:worker_threads'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { populatedPlaces } from './populated.ts'
import { blockCounter } from './count-blocks.ts'
import type { SampleDrawn } from './run-sample.ts'
import { dataOf, type TalliesData } from './tallies.ts'

/** What a thread answers when it is told the number of a block. */
export interface CountedBlock {
  readonly block: number
  readonly data: TalliesData
}

const port = parentPort
if (port === null) throw new Error('blocks are counted in a thread of its own')
const { size, places } = workerData as SampleDrawn
const deps = { ephemeris: await loadEphemeris(), populated: populatedPlaces(places) }
const count = blockCounter(deps, size)
port.on('message', (block: number) => {
  port.postMessage({ block, data: dataOf(count(block)) } satisfies CountedBlock)
})
