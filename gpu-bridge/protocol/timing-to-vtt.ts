import type { TimingManifest } from './contract.ts'

/** Which sentence is heard when, whatever the audio's hash. */
export type Timing = Pick<TimingManifest, 'sentences'>

/**
 * A chapter's sentences as WebVTT (W3C), for any player that shows subtitles: a cue for each, under its
 * id, up to where the next begins, so that the words stay while the voice breathes.
 */
export function timingToVtt({ sentences }: Timing): string {
  const cues = sentences.map(({ id, text, start, end }, index) => {
    const until = Math.max(sentences[index + 1]?.start ?? end, start)
    return `${id}\n${clock(start)} --> ${clock(until)}\n${inCue(text)}\n`
  })
  return ['WEBVTT\n', ...cues].join('\n')
}

/** A cue ends at an empty line, and `-->`, `&` and `<` mean something in it. */
function inCue(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `01:02:03.456`. */
function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const [hours, minutes, rest] = [
    Math.floor(milliseconds / 3_600_000),
    Math.floor(milliseconds / 60_000) % 60,
    (milliseconds % 60_000) / 1000,
  ]
  return `${two(hours)}:${two(minutes)}:${rest.toFixed(3).padStart(6, '0')}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
