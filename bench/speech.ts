import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
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

const PROMISED_SECONDS = 240
/** Sixteen by default: on a busy machine fewer tell something too, and promise nothing. */
const CHAPTERS = Number(process.env['SPEECH_CHAPTERS'] ?? 16)
/** Encoders are looked at in turn, so that a busy moment meets both. */
const ROUNDS = 3

/**
 * A chapter stage by stage, the encoder beside Debian's `lame` on the same sound, then all sixteen on
 * all cores. Exit code 0 when those took no longer than is promised on two quiet cores.
 */
export async function benchSpeech(): Promise<number> {
  const cores = availableParallelism()
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cores} cores`)
  console.log(`load when started ${loadavg()[0]?.toFixed(1)}\n`)
  const scripts = await sixteenScripts()
  const sound = await stageByStage(scripts[0]!)
  await besideLame(sound)
  return await allOfThem(scripts.slice(0, CHAPTERS), cores)
}

/** Prints what each stage of the first chapter takes of a processor, and gives the mastered sound. */
async function stageByStage(script: Script): Promise<Sound> {
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

  const seconds = lengthSeconds(sound)
  console.log(`a chapter of ${(seconds / 60).toFixed(1)} min        ms of processor   × real time`)
  for (const { name, ms } of stages) {
    console.log(
      `  ${name.padEnd(30)}${ms.toFixed(0).padStart(9)}${((seconds * 1000) / ms).toFixed(0).padStart(14)}`,
    )
  }
  return mastered
}

/** As the encoders are called: the same rate of bits, of samples, one channel. */
const LAME: Readonly<Record<Mp3ProfileName, readonly string[]>> = {
  small: ['-b', '64'],
  shop: ['-b', '192', '--resample', '44.1'],
}

async function besideLame(sound: Sound): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-lame-'))
  try {
    const [wav, mp3] = [join(folder, 'sound.wav'), join(folder, 'sound.mp3')]
    writeFileSync(wav, writeWav(wholeOf(sound)))
    console.log('\nencoder                        × real time, best of three    bytes')
    for (const name of ['small', 'shop'] as const) {
      const [ours, theirs]: { seconds: number; bytes: number }[][] = [[], []]
      for (let round = 0; round < ROUNDS; round++) {
        const encoded = await wallOf(() => encodeMp3(sound, MP3_PROFILES[name]))
        ours!.push({ seconds: encoded.seconds, bytes: encoded.result.length })
        const run = await wallOf(() =>
          spawnSync('lame', ['--quiet', '--cbr', '-m', 'm', ...LAME[name], wav, mp3]),
        )
        if (run.result.status !== 0) {
          console.log('  lame is not here: apt-get install lame')
          return
        }
        theirs!.push({ seconds: run.seconds, bytes: statSync(mp3).size })
      }
      for (const [whose, runs] of [
        ['ours', ours!],
        ['Debian’s lame', theirs!],
      ] as const) {
        const seconds = Math.min(...runs.map((run) => run.seconds))
        const speed = (lengthSeconds(sound) / seconds).toFixed(0)
        console.log(
          `  ${`${name}, ${whose}`.padEnd(30)}${speed.padStart(10)}${String(runs[0]!.bytes).padStart(27)}`,
        )
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function allOfThem(scripts: readonly Script[], cores: number): Promise<number> {
  const { seconds, result } = await wallOf(() => speakAll(scripts))
  const minutes = result.chapters.reduce((sum, { spoken }) => sum + spoken.seconds, 0) / 60
  const promise = scripts.length === 16 ? ` (promised: ${PROMISED_SECONDS} on two quiet cores)` : ''
  console.log(
    `\n${scripts.length} chapters, ${minutes.toFixed(0)} min of sound, in ${seconds.toFixed(0)} s on ${cores} cores${promise}`,
  )
  return seconds <= PROMISED_SECONDS ? 0 : 1
}

async function wallOf<T>(work: () => Promise<T> | T) {
  const before = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - before) / 1000 }
}
