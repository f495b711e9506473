import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { planSpeech } from '#gpu-bridge/speech/chunks.ts'
import { bestPlace } from './likeness.ts'
import { hear, HEARD_RATE, levelsOf } from './heard.ts'
import type { SpokenFile } from './spoken.ts'

const SENTENCES_EACH = 12
const STEP_SECONDS = 0.02
/** A sentence is looked for within so much of where it should be. */
const AROUND_SECONDS = 3
const PROMISED_SECONDS = 0.3
/** Words spoken alone are the same sound but for the mastering, which bends no level by much. */
const LEAST_LIKENESS = 0.8

/**
 * Has some sentences of each chapter spoken alone, and looks for them in what is heard of the chapter:
 * they are found where the timing has them begin.
 */
export async function showTimes(chapters: readonly SpokenFile[], seed: number): Promise<string> {
  const engine = await fliteEngine()
  const misses: number[] = []
  for (const { file, script, spoken } of chapters) {
    const { samples } = await hear(file)
    const levels = levelsOf(samples, STEP_SECONDS)
    const plan = planSpeech(script, engine.limits)
    const whole = spoken.timing.sentences.filter(({ end, start }) => end - start > 1.5)
    const step = Math.max(1, whole.length / SENTENCES_EACH)
    for (let at = seed % step; at < whole.length; at += step) {
      const { id, text, start } = whole[Math.floor(at)]!
      const index = plan.sentences.findIndex((sentence) => sentence.id === id)
      const chunk = plan.chunks.find(({ pieces }) =>
        pieces.some(({ sentence }) => sentence === index),
      )
      const piece = chunk?.pieces.find(({ sentence }) => sentence === index)
      if (!chunk || !piece) throw new Error(`${id} is timed and not planned`)
      const how = { voice: script.voice, seed: 1, pace: chunk.pace }
      const alone = levelsOf(trimmed((await engine.speak(piece.words, how)).samples), STEP_SECONDS)
      const from = Math.max(0, Math.round((start - AROUND_SECONDS) / STEP_SECONDS))
      const until = from + alone.length + Math.round((2 * AROUND_SECONDS) / STEP_SECONDS)
      const found = bestPlace(alone, levels.slice(from, until))
      const missed = Math.abs((from + found.place) * STEP_SECONDS - start)
      if (found.likeness < LEAST_LIKENESS || missed > PROMISED_SECONDS) {
        const told = `found ${missed.toFixed(2)} s away, ${found.likeness.toFixed(2)} alike`
        throw new Error(`${script.title.text}, ${id} "${text}": ${told}`)
      }
      misses.push(missed)
    }
  }
  const worst = Math.max(...misses)
  return `${misses.length} sentences, at most ${(1000 * worst).toFixed(0)} ms off (looked at every 20)`
}

/** From where the voice begins. */
function trimmed(samples: Float32Array): Float32Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > 0.01)
  return samples.subarray(Math.max(0, first - Math.round(HEARD_RATE / 100)))
}
