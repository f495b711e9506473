import { randomBytes } from 'node:crypto'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { SpokenChapter } from '#gpu-bridge/speech/speak-chapter.ts'

const FRAME_SECONDS = 576 / 16_000

/** Frames of MPEG 2 Layer III, 64 kbit/s, 16 kHz, one channel, with noise of its own in them: no two are alike. */
export function noiseFor(script: Script, wanted: number): SpokenChapter {
  const frames = Math.round(wanted / FRAME_SECONDS)
  const mp3 = new Uint8Array(randomBytes(frames * 288))
  for (let frame = 0; frame < frames; frame += 1) mp3.set([0xff, 0xf3, 0x88, 0xc0], frame * 288)
  const seconds = frames * FRAME_SECONDS
  const { title, sections } = script
  const all = [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading] : []),
      ...paragraphs.flat(),
    ]),
  ]
  const step = seconds / all.length
  const sentences = all.map(({ id, text }, at) => ({ id, text, start: at * step, end: at * step }))
  return { mp3, seconds, timing: { seconds, sentences }, flags: [] } as SpokenChapter
}
