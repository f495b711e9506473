import type { SampleFile } from '#astrology/frequency/sample-file.ts'
import { ENGINE } from '#core/engine.ts'
import { committed } from './committed-files.ts'
import { packByGap } from './pack-by-gap.ts'
import { packKeys } from './pack-keys.ts'
import { sizeOf, type SampleSize } from './sample.ts'
import type { Tallies } from './tallies.ts'

/** Counts one further whenever the sample is drawn, counted or written in another way. */
const VERSION = 1

/** Of people most values are those of single lines and degrees, which no one in thousands shares. */
const FEWEST_PEOPLE = 10
const FEWEST_PAIRS = 1

const FOLDER = 'astrology/frequency/sample'

/** The files of a sample by where they are committed. */
export function sampleFiles(
  { people, pairs }: Tallies,
  { size, probe }: { readonly size: SampleSize; readonly probe: string },
): Readonly<Record<string, SampleFile>> {
  const { seed } = size
  const { births, pairs: pairsOfSize } = sizeOf(size)
  const head = { seed, version: VERSION, engine: ENGINE, probe, births }
  const keysOfPairs = pairs.counted()
  return {
    [`${FOLDER}/people.data.json`]: {
      ...head,
      of: births,
      fewestHits: FEWEST_PEOPLE,
      keys: packKeys(people.counted(), FEWEST_PEOPLE),
      gaps: [],
      byGap: '',
    },
    [`${FOLDER}/pairs.data.json`]: {
      ...head,
      of: pairsOfSize,
      fewestHits: FEWEST_PAIRS,
      keys: packKeys(keysOfPairs, FEWEST_PAIRS),
      gaps: pairs.pairsByGap(),
      byGap: packByGap(keysOfPairs, pairs.pairsByGap()),
    },
  }
}

const BY_GAP = `${FOLDER}/pairs-by-gap.data.json`

/** The same as they are written: of pairs what moves with the age gap apart, for a module of more than half a megabyte is too large for the tests in workerd. */
export function inParts(files: Readonly<Record<string, SampleFile>>): Record<string, object> {
  const parts = Object.entries(files).flatMap(([path, { byGap, ...rest }]): [string, object][] =>
    byGap === ''
      ? [[path, { ...rest, byGap }]]
      : [
          [path, rest],
          [BY_GAP, { byGap }],
        ],
  )
  return Object.fromEntries(parts)
}

/** A file as it is committed, whole again. */
export function committedSample(path: string): SampleFile {
  return { ...committed<{ byGap: string }>(BY_GAP), ...committed<SampleFile>(path) }
}
