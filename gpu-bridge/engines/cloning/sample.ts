import { InputError } from '#core/errors.ts'
import { findSpeech } from '#gpu-bridge/speech/check-chunk.ts'
import { samplePeak, secondsOf, type Pcm } from '#gpu-bridge/speech/engine.ts'
import { pitchOf, type Pitch } from './pitch.ts'

/** What a recording is like whose voice is to be cloned. */
export interface SampleMeasures extends Pitch {
  readonly seconds: number
  readonly sampleRate: number
  /** Of the whole recording, below full scale. */
  readonly levelDecibel: number
  readonly peak: number
  /** Between the voice and what is heard when it pauses. */
  readonly overNoiseDecibel: number
}

/** Cloning servers take up to 30 s and need about 10; below 6 the voice drifts. */
const [SHORTEST_SECONDS, LONGEST_SECONDS] = [6, 30]
const LEAST_RATE = 16_000
const [QUIETEST_DECIBEL, LOUDEST_DECIBEL] = [-36, -9]
/** A wave that reaches its limit is cut there. */
const HIGHEST_PEAK = 0.999
/** What lies behind the voice is cloned with it. */
const LEAST_OVER_NOISE_DECIBEL = 26
/** Of read speech half is voiced; of a whisper and of music without singing hardly anything. */
const LEAST_VOICED = 0.25
/** Who reads a sentence moves by a fifth and more; a hum and a tone stand still, and two voices lie far apart. */
const [LEAST_SEMITONES, MOST_SEMITONES] = [1.5, 24]

export function measureSample(pcm: Pcm): SampleMeasures {
  const power = pcm.samples.reduce((sum, sample) => sum + sample ** 2, 0) / pcm.samples.length
  return {
    seconds: secondsOf(pcm),
    sampleRate: pcm.sampleRate,
    levelDecibel: 10 * Math.log10(power + 1e-12),
    peak: samplePeak(pcm.samples),
    overNoiseDecibel: findSpeech(pcm)?.rangeDecibel ?? 0,
    ...pitchOf(pcm),
  }
}

/** Throws `InputError` for a recording that no good voice can be made of, with what is wrong and how to mend it. */
export function refuseUnusable(measures: SampleMeasures): void {
  const { seconds, sampleRate, levelDecibel, peak, overNoiseDecibel } = measures
  const { voicedShare, rangeSemitones } = measures
  const refusals: readonly (readonly [isWrong: boolean, problem: string, mend: string])[] = [
    [
      seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS,
      `it lasts ${seconds.toFixed(1)} s`,
      `Record ${SHORTEST_SECONDS} to ${LONGEST_SECONDS} seconds of reading.`,
    ],
    [
      sampleRate < LEAST_RATE,
      `it has ${sampleRate} samples a second`,
      `Record at ${LEAST_RATE} Hz or more.`,
    ],
    [peak >= HIGHEST_PEAK, 'it is clipped', 'Record with less gain, so that no peak is cut.'],
    [
      levelDecibel < QUIETEST_DECIBEL,
      `it is too quiet (${levelDecibel.toFixed(0)} dB)`,
      'Come closer to the microphone, or record with more gain.',
    ],
    [
      levelDecibel > LOUDEST_DECIBEL,
      `it is too loud (${levelDecibel.toFixed(0)} dB)`,
      'Record with less gain.',
    ],
    [
      overNoiseDecibel < LEAST_OVER_NOISE_DECIBEL,
      `the voice stands only ${overNoiseDecibel.toFixed(0)} dB above the noise`,
      'Record in a quiet room, without music.',
    ],
    [
      voicedShare < LEAST_VOICED,
      `a voice sounds in ${(voicedShare * 100).toFixed(0)} % of it only`,
      'Record one person who reads aloud.',
    ],
    [
      rangeSemitones < LEAST_SEMITONES,
      `its pitch moves by ${rangeSemitones.toFixed(1)} semitones only`,
      'Record somebody who reads, not a tone.',
    ],
    [
      rangeSemitones > MOST_SEMITONES,
      `its pitch moves by ${rangeSemitones.toFixed(0)} semitones`,
      'Record one person alone.',
    ],
  ]
  const wrong = refusals.find(([isWrong]) => isWrong)
  if (wrong) throw new InputError('sample', wrong[1], wrong[2])
}
