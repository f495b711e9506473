import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coupleFactsOfMany } from '#astrology/cast-facts.ts'
import { ScaleTally } from '#astrology/couple/scores/score-scale.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { readArguments } from '../../read-arguments.ts'
import { drawBlock } from '../pairs/draw-block.ts'
import { populatedPlaces } from '../pairs/populated.ts'
import { WHOLE_SAMPLE } from '../pairs/sample.ts'

const USAGE = `npm run simulate -- scale [--seed N] [--check]

Finds in the first blocks of the sample how widely each system's points spread, by which the
scores are measured. After a change of a score's rules: first this, then the pairs.

  --seed N       decides every birth (default ${WHOLE_SAMPLE.seed})
  --check        write nothing: 1 when the committed scale is not this`

/** Some 20,000 pairs: what they give is a measure, and where a score stands in it all pairs say. */
const BLOCKS = 4

const FILE = join(import.meta.dirname, '../../../astrology/couple/scores/score-scale.data.json')

const OPTIONS = {
  help: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  seed: { type: 'string', default: String(WHOLE_SAMPLE.seed) },
} as const

/** Measures and writes the scale. 0 when it is written, or is the committed one; 1 when it is not; 2 when nothing was run. */
export async function simulateScale(args: readonly string[]): Promise<number> {
  const read = readArguments({ args: [...args], options: OPTIONS }, USAGE)
  if (read === null) return 2
  const { values } = read
  const seed = Number(values.seed)
  if (values.help || !Number.isSafeInteger(seed)) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const text = `${JSON.stringify(await measureScale(seed), null, 1)}\n`
  if (values.check) {
    const isCommitted = readFileSync(FILE, 'utf8') === text
    console.log(`the committed scale is ${isCommitted ? 'this' : 'another'}`)
    return isCommitted ? 0 : 1
  }
  writeFileSync(FILE, text)
  return 0
}

async function measureScale(seed: number): Promise<ReturnType<ScaleTally['toScale']>> {
  const deps = { ephemeris: await loadEphemeris(), populated: populatedPlaces() }
  const tally = new ScaleTally()
  for (let block = 0; block < BLOCKS; block += 1) {
    const drawn = drawBlock(deps, { ...WHOLE_SAMPLE, seed }, block)
    for (const pairs of drawn.pairs()) {
      const told = coupleFactsOfMany(pairs.map(({ couple }) => couple))
      for (const facts of told) tally.add({ facts })
    }
  }
  return tally.toScale()
}
