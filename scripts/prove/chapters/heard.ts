import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer, text } from 'node:stream/consumers'
import * as z from 'zod'

/** Of the samples that are looked at; enough for levels and for where a voice begins. */
export const HEARD_RATE = 16_000
const WINDOW_SECONDS = 0.05
/** Quieter than this, and longer than a second and a half, is a hole in a chapter. */
const SILENCE = { decibel: -50, seconds: 1.5 }

/** A sound as Debian's ffmpeg hears it. */
export interface Heard {
  readonly seconds: number
  readonly lufs: number
  readonly truePeak: number
  /** dBFS, of the whole. */
  readonly rms: number
  /** dBFS: the middle one of the quietest tenth of all 50 ms. */
  readonly floor: number
  /** Seconds of every silence that is too long, those at both ends aside. */
  readonly holes: readonly number[]
  readonly samples: Float32Array
}

/** Decodes a file, all of it or from a place on, and measures it. Throws where it does not decode to its end. */
export async function hear(file: string, part: readonly string[] = []): Promise<Heard> {
  const silence = `silencedetect=n=${SILENCE.decibel}dB:d=${SILENCE.seconds}`
  const { output, errors } = await run('ffmpeg', [
    '-hide_banner',
    '-nostats',
    ...part,
    '-i',
    file,
    '-map',
    '0:a',
    '-af',
    `ebur128=peak=true:framelog=verbose,${silence}`,
    '-f',
    'f32le',
    '-ac',
    '1',
    '-ar',
    String(HEARD_RATE),
    '-',
  ])
  const samples = new Float32Array(Uint8Array.from(output).buffer)
  const summary = errors.slice(errors.lastIndexOf('Summary:'))
  const seconds = samples.length / HEARD_RATE
  const levels = levelsOf(samples)
  const quietest = levels.toSorted((a, b) => a - b).slice(0, Math.ceil(levels.length / 10))
  return {
    seconds,
    lufs: numberIn(summary, /I:\s+(-?[\d.]+) LUFS/),
    truePeak: numberIn(summary, /Peak:\s+(-?[\d.]+) dBFS/),
    rms: decibel(Math.sqrt(mean(levels.map((level) => level ** 2)))),
    floor: decibel(quietest[Math.floor(quietest.length / 2)] ?? 0),
    holes: holesIn(errors, seconds),
    samples,
  }
}

const Probed = z.object({
  streams: z.array(
    z.object({
      codec_name: z.string(),
      codec_type: z.string(),
      sample_rate: z.coerce.number().optional(),
      bit_rate: z.coerce.number().optional(),
      channels: z.number().optional(),
      width: z.number().optional(),
      disposition: z.object({ attached_pic: z.number() }),
    }),
  ),
  format: z.object({
    duration: z.coerce.number(),
    tags: z.record(z.string(), z.string()).default({}),
  }),
  chapters: z.array(
    z.object({
      start_time: z.coerce.number(),
      end_time: z.coerce.number(),
      tags: z.object({ title: z.string() }),
    }),
  ),
})

/** What Debian's ffprobe reads in a file. */
export async function probe(file: string): Promise<z.infer<typeof Probed>> {
  const shown = ['-show_format', '-show_streams', '-show_chapters']
  const { output } = await run('ffprobe', ['-v', 'error', '-of', 'json', ...shown, file])
  return Probed.parse(JSON.parse(output.toString()))
}

/** Root mean square of each part so long. */
export function levelsOf(samples: Float32Array, partSeconds = WINDOW_SECONDS): readonly number[] {
  const size = Math.round(HEARD_RATE * partSeconds)
  return Array.from({ length: Math.floor(samples.length / size) }, (_, index) => {
    let sum = 0
    for (let at = index * size; at < (index + 1) * size; at++) sum += samples[at]! ** 2
    return Math.sqrt(sum / size)
  })
}

function holesIn(errors: string, seconds: number): readonly number[] {
  const starts = Array.from(errors.matchAll(/silence_start: (-?[\d.]+)/g), ([, at]) => Number(at))
  return Array.from(
    errors.matchAll(/silence_end: ([\d.]+) \| silence_duration: ([\d.]+)/g),
  ).flatMap(([, end, length], index) => {
    const isAtAnEnd = starts[index]! <= 0.1 || Number(end) >= seconds - 0.1
    return isAtAnEnd ? [] : [Number(length)]
  })
}

async function run(program: string, args: readonly string[]) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = once(child, 'close')
  const [output, errors] = await Promise.all([buffer(child.stdout), text(child.stderr)])
  const [code] = (await gone) as [number]
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors.slice(-500)}`)
  return { output, errors }
}

function numberIn(words: string, pattern: RegExp): number {
  return Number(pattern.exec(words)?.[1] ?? Number.NaN)
}

function decibel(value: number): number {
  return value > 0 ? 20 * Math.log10(value) : -120
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
