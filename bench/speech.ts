import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { soundCheck } from '#gpu-bridge/speech/checks.ts'
import { chunkText, planSpeech } from '#gpu-bridge/speech/chunks.ts'
import { coverOf } from '#gpu-bridge/speech/cover.ts'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'
import { master } from '#gpu-bridge/speech/master.ts'
import { encodeMp3, MP3_PROFILES, type Mp3ProfileName } from '#gpu-bridge/speech/mp3.ts'
import { lengthSeconds, soundOf, wholeOf, type Sound } from '#gpu-bridge/speech/sound.ts'
import { join as joinParts, trim } from '#gpu-bridge/speech/stitch.ts'
import { spansOfPieces } from '#gpu-bridge/speech/timing.ts'
import { writeWav } from '#gpu-bridge/speech/write-wav.ts'
import { sixteenScripts } from '../scripts/prove/chapters/readings.ts'
import { speakAll } from '../scripts/prove/chapters/spoken.ts'
import type { Figure, Length } from './figures.ts'

const PROMISED_SECONDS = 240
/** Fewer than sixteen tell something too, and promise nothing. */
const CHAPTERS = { whole: 16, short: 3 } as const
/** Encoders are looked at in turn, so that a busy moment meets both. */
const ROUNDS = 3

/**
 * A chapter stage by stage, the encoder beside Debian's `lame` on the same sound, then chapters on
 * all cores: sixteen are promised in four minutes on two quiet ones.
 */
export async function benchSpeech(length: Length): Promise<readonly Figure[]> {
  const scripts = await sixteenScripts()
  const { figures, sound } = await stageByStage(scripts[0]!)
  return [
    ...figures,
    ...(await besideLame(sound)),
    await allOfThem(scripts.slice(0, CHAPTERS[length]), availableParallelism()),
  ]
}

/** What each stage of the first chapter takes of a processor, and the mastered sound. */
async function stageByStage(
  script: Script,
): Promise<{ readonly figures: Figure[]; readonly sound: Sound }> {
  const engine = await fliteEngine()
  const stages: { readonly name: string; readonly ms: number }[] = []
  const timed = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    const before = process.cpuUsage()
    const result = await work()
    const { user, system } = process.cpuUsage(before)
    stages.push({ name, ms: (user + system) / 1000 })
    return result
  }
  const plan = await timed('text to speakable chunks', () => planSpeech(script, engine.limits))
  const spoken = await timed('voice', async () => {
    const sounds: Pcm[] = []
    for (const chunk of plan.chunks) {
      const how = { voice: script.voice, seed: 1, pace: chunk.pace }
      sounds.push(await engine.speak(chunkText(chunk), how))
    }
    return sounds
  })
  await timed('checks', async () => {
    const check = soundCheck(engine.limits)
    for (const [index, pcm] of spoken.entries()) await check(pcm, chunkText(plan.chunks[index]!))
  })
  await timed('timing of sentences', () =>
    spoken.map((pcm, index) => spansOfPieces(pcm, plan.chunks[index]!.pieces)),
  )
  const { sound } = await timed('trimming and joining', () =>
    joinParts(
      spoken.map((pcm, index) => ({
        part: trim(pcm),
        pauseAfterSeconds: plan.chunks[index]!.pauseAfterSeconds,
      })),
      0.5,
    ),
  )
  const mastered = await timed('loudness and limiter', () => soundOf(wholeOf(master(sound))))
  for (const name of ['small', 'shop'] as const) {
    await timed(`MP3, ${name}`, async () => await encodeMp3(mastered, MP3_PROFILES[name]))
  }
  await timed('cover', async () => await coverOf(script.album))

  const minutes = lengthSeconds(sound) / 60
  const figures = stages.map(({ name, ms }): Figure => ({
    what: `a chapter of ${minutes.toFixed(1)} min: ${name}`,
    unit: 'ms of processor',
    better: 'less',
    sides: [{ name: 'in Node', samples: [ms] }],
  }))
  return { figures, sound: mastered }
}

/** As the encoders are called: the same rate of bits, of samples, one channel. */
const LAME: Readonly<Record<Mp3ProfileName, readonly string[]>> = {
  small: ['-b', '64'],
  shop: ['-b', '192', '--resample', '44.1'],
}

/** How many times faster than it is heard a sound is encoded; nothing of lame's where it is not installed. */
async function besideLame(sound: Sound): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-lame-'))
  try {
    const [wav, mp3] = [join(folder, 'sound.wav'), join(folder, 'sound.mp3')]
    writeFileSync(wav, writeWav(wholeOf(sound)))
    const figures: Figure[] = []
    for (const name of ['small', 'shop'] as const) {
      const [ours, theirs]: [number[], number[]] = [[], []]
      for (let round = 0; round < ROUNDS; round++) {
        const encoded = await wallOf(() => encodeMp3(sound, MP3_PROFILES[name]))
        ours.push(lengthSeconds(sound) / encoded.seconds)
        const args = ['--quiet', '--cbr', '-m', 'm', ...LAME[name], wav, mp3]
        const run = await wallOf(() => spawnSync('lame', args))
        if (run.result.status === 0) theirs.push(lengthSeconds(sound) / run.seconds)
      }
      figures.push({
        what: `an MP3, ${name}`,
        unit: 'times real time',
        better: 'more',
        sides: [
          { name: 'LAME as WASM', samples: ours },
          ...(theirs.length > 0 ? [{ name: 'Debian’s lame', samples: theirs }] : []),
        ],
      })
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function allOfThem(scripts: readonly Script[], cores: number): Promise<Figure> {
  const { seconds, result } = await wallOf(() => speakAll(scripts))
  const sound = result.chapters.reduce((sum, { spoken }) => sum + spoken.seconds, 0)
  return {
    what: `${scripts.length} chapters on ${cores} cores, ${(sound / 60).toFixed(0)} min of sound`,
    unit: 'times real time',
    better: 'more',
    sides: [{ name: 'spoken, mastered and encoded', samples: [sound / seconds] }],
    ...(scripts.length === CHAPTERS.whole && {
      promise: {
        words: `${PROMISED_SECONDS} s on two quiet cores; ${seconds.toFixed(0)} s`,
        isKept: seconds <= PROMISED_SECONDS,
      },
    }),
  }
}

async function wallOf<T>(work: () => Promise<T> | T) {
  const before = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - before) / 1000 }
}
