import { logError } from '#core/log.ts'
import type { Script, ScriptSentence } from '#gpu-bridge/protocol/contract.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { speakChapter, type SpeakingOptions } from '#gpu-bridge/speech/speak-chapter.ts'

/** A paragraph each, so that every thread of an engine has something to say. */
const SENTENCES: readonly ScriptSentence[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  id: String(number),
  text: `This is sentence number ${number}, and the Moon stands in the sixth house, as it did before.`,
}))
const LITTLE: Omit<Script, 'voice'> = {
  title: { id: 'title', text: 'A little' },
  people: [],
  sections: [{ heading: null, paragraphs: SENTENCES.map((sentence) => [sentence]) }],
  language: 'en',
  album: 'A little',
  track: 1,
  tracks: 1,
}

/**
 * Speaks a chapter that nobody hears, so that all that speaking needs is loaded and compiled before somebody waits
 * for it. An engine that fails at it will say so of the first chapter.
 */
export async function sayALittle(
  engine: SpeechEngine,
  how: Pick<SpeakingOptions, 'encodeBeside'> = {},
): Promise<void> {
  const [voice] = engine.voices
  if (voice === undefined) return
  const script = { ...LITTLE, voice: voice.name }
  await speakChapter(script, engine, { ...how, onProgress: () => {} }).catch((error: unknown) =>
    logError('pod.not-ready', error),
  )
}
