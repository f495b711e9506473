import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rarityTables, type RarityTables } from '#astrology/couple/rarity/rarity-tables.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { StepBar } from '#cli/start/step-bar.ts'
import { checkpointIn } from './checkpoint.ts'
import { codeDigest } from './code-digest.ts'
import { compareRarity } from './compare-rarity.ts'
import { compareSamples } from './compare-samples.ts'
import { committed, differing, writeSample } from './committed-files.ts'
import { peopledPlaces, populatedPlaces } from './populated.ts'
import { probeOf } from './probe.ts'
import { runSample } from './run-sample.ts'
import { committedSample, inParts, sampleFiles } from './sample-files.ts'
import { sizeOf, WHOLE_SAMPLE, type SampleSize } from './sample.ts'
import { timeLeft } from './time-left.ts'

const USAGE = `npm run simulate -- pairs [--seed N] [--check | --compare]

Counts a million pairs of 50,000 births and writes what the product says is how common.
Goes on where it was stopped. Files of the same seed are the same, byte for byte.

  --seed N       decides every birth (default 1)
  --check        write nothing: 1 when the committed files are not these
  --compare      write nothing: say how the intervals of this sample and the committed shares agree
  --blocks N     how many blocks are counted (default ${WHOLE_SAMPLE.blocks})
  --births N     births of a block (default ${WHOLE_SAMPLE.birthsOfABlock})
  --partners N   others each birth is paired with (default ${WHOLE_SAMPLE.pairsOfABirth})
  --threads N    how many blocks are counted at a time (default: one a core)`

const RARITY_FILE = 'astrology/couple/rarity/rarity-tables.data.json'
const SCORES_FILE = 'astrology/couple/scores/score-tables.data.json'
/** A minute of work. */
const BLOCKS_TO_A_CHECKPOINT = 20
const STATE = join(import.meta.dirname, '../../../.state/simulate')

/** Draws the sample and counts it. 0 when it is written, or agrees; 1 when it does not; 2 when nothing was run. */
export async function simulatePairs(args: readonly string[]): Promise<number> {
  const options = optionsFrom(args)
  if (options === null) {
    console.log(USAGE)
    return args.includes('--help') ? 0 : 2
  }
  const { size, threads, purpose } = options
  const since = performance.now()
  const tellMinutes = (): void => {
    const begun = from === 0 ? '' : `, from block ${from} on`
    console.log(`took ${((performance.now() - since) / 60_000).toFixed(1)} minutes${begun}`)
  }
  const checkpoint = checkpointIn(STATE, { size, code: codeDigest() })
  const { births, pairs } = sizeOf(size)
  console.log(`${pairs} pairs of ${births} births, seed ${size.seed}, ${threads} at a time`)
  const places = peopledPlaces()
  const bar = new StepBar(process.stdout, 'pairs')
  const from = checkpoint.read()?.blocks ?? 0
  const left = timeLeft(size.blocks)
  const tell = (done: number): void => bar.show(done / size.blocks, left(done, performance.now()))
  const tallies = await runSample(
    { size, places },
    {
      threads,
      checkpoint,
      blocksToACheckpoint: BLOCKS_TO_A_CHECKPOINT,
      tell,
    },
  )
  bar.finish()
  const deps = { ephemeris: await loadEphemeris(), populated: populatedPlaces(places) }
  const frequencies = sampleFiles(tallies, { size, probe: probeOf(deps, size.seed) })
  const rarity = rarityTables(tallies.catalogue.toData())
  if (purpose === 'compare') {
    const compared = Object.entries(frequencies).flatMap(([path, file]) =>
      compareSamples(file, committedSample(path)),
    )
    const lines = [...compared, ...compareRarity(rarity, committed<RarityTables>(RARITY_FILE))]
    for (const line of lines) console.log(line)
    tellMinutes()
    return 0
  }
  const files = {
    ...inParts(frequencies),
    [RARITY_FILE]: rarity,
    [SCORES_FILE]: tallies.scores.toTables(),
  }
  if (purpose === 'check') {
    const others = differing(files)
    console.log(
      others.length === 0 ? 'the committed files are these' : `${others.join(', ')} differ`,
    )
    tellMinutes()
    return others.length === 0 ? 0 : 1
  }
  for (const line of writeSample(files)) console.log(line)
  checkpoint.remove()
  tellMinutes()
  return 0
}

interface Options {
  readonly size: SampleSize
  readonly threads: number
  readonly purpose: 'write' | 'check' | 'compare'
}

/** Null for what cannot be read, and when help is asked for. */
function optionsFrom(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(WHOLE_SAMPLE.seed) },
      blocks: { type: 'string', default: String(WHOLE_SAMPLE.blocks) },
      births: { type: 'string', default: String(WHOLE_SAMPLE.birthsOfABlock) },
      partners: { type: 'string', default: String(WHOLE_SAMPLE.pairsOfABirth) },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  })
  const { help, check, compare, ...numbers } = values
  const [seed, blocks, birthsOfABlock, pairsOfABirth, threads] = [
    numbers.seed,
    numbers.blocks,
    numbers.births,
    numbers.partners,
    numbers.threads,
  ].map(Number) as [number, number, number, number, number]
  const isUsable =
    [seed, blocks, birthsOfABlock, pairsOfABirth, threads].every(Number.isSafeInteger) &&
    blocks > 1 &&
    pairsOfABirth > 0 &&
    birthsOfABlock > 2 * pairsOfABirth &&
    threads > 0
  if (help || !isUsable || (check && compare)) return null
  const purpose = (check && 'check') || (compare && 'compare') || 'write'
  return { size: { seed, blocks, birthsOfABlock, pairsOfABirth }, threads, purpose }
}
