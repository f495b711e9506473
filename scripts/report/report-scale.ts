import { readFile, stat, writeFile } from 'node:fs/promises'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { firstMinute } from '../sample/first-minute.ts'
import { samplePackage } from '../sample/sample-package.ts'
import { countUsage } from './scale/count-usage.ts'
import { centsAChapter, medianOf, readMeasured, type Measured } from './scale/measured.ts'
import { tokensOfPackage } from './scale/tokens-of-package.ts'
import type { Known } from './scale/reckon.ts'
import { scaleReport } from './scale/write-scale.ts'

const FILE = 'docs/scale.md'
/** Where the fleet was simulated under what comes nearest to much work all day. */
const SCENARIO = 'busy'
/** As the simulation of the fleet has it. */
const GPU_SECONDS_A_CHAPTER = 75

/** Reckons from one package to a million a day, out of what was counted, measured and simulated. */
export async function reportScale(): Promise<readonly string[]> {
  const ephemeris = await loadEphemeris()
  const measured = readMeasured(await readFile('bench/report/measured.data.json', 'utf8'))
  const tokens = await tokensOfPackage(ephemeris)
  const sound = await soundOfSample(ephemeris)
  const text = scaleReport({
    usage: await countUsage(),
    tokens,
    processor: processorOf(measured, tokens.documents),
    ...sound,
    centsAChapter: centsAChapter(await readFile('docs/scale/fleet.md', 'utf8'), SCENARIO),
    gpuSecondsAChapter: GPU_SECONDS_A_CHAPTER,
    leasesASecond: medianOf(measured, {
      suite: 'fleet',
      what: 'leases',
      unit: 'a second',
      side: 'the fleet’s object, from a Worker',
    }),
  })
  await writeFile(FILE, text)
  return [FILE]
}

/** Charts and facts of two, and each document written and set. */
function processorOf(measured: Measured, documents: number): Known['processor'] {
  const ms = 'ms of processor'
  const parts = [
    { times: 2, suite: 'charts', what: 'all five systems, a mean', unit: 'ms', side: 'in workerd' },
    {
      times: 1,
      suite: 'facts',
      what: 'all facts of a package, times exact',
      unit: 'ms',
      side: 'now',
    },
    { times: documents, suite: 'texts', what: 'a document', unit: ms, side: 'in Node' },
    {
      times: documents,
      suite: 'pdf',
      what: 'a document with charts',
      unit: ms,
      side: 'in workerd',
    },
  ].map(({ times, ...wanted }) => ({ suite: wanted.suite, times, one: medianOf(measured, wanted) }))
  return {
    ms: parts.reduce((sum, { times, one }) => sum + times * (one ?? 0), 0),
    missing: parts.filter(({ one }) => one === null).map(({ suite }) => suite),
  }
}

/** What a word takes to say and a second of it weighs, by the chapter that is committed. */
async function soundOfSample(ephemeris: Parameters<typeof samplePackage>[0]) {
  const bytesASecond = (MP3_PROFILES.small.kilobitsPerSecond * 1000) / 8
  const { names, printing } = await samplePackage(ephemeris)
  const [part] = printing.parts
  const { sections } = firstMinute(part!, { people: names, voice: 'rms' })
  const words = sections
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .reduce((sum, sentence) => sum + sentence.text.split(' ').length, 0)
  const { size } = await stat(`docs/sample/${part!.id}.mp3`)
  return { bytesASecond, secondsAWord: size / bytesASecond / words }
}
