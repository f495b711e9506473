import { MPEGDecoder } from 'mpg123-decoder'
import type { Pcm } from './engine.ts'

/** What is heard of an MP3 with one channel. */
export async function decoded(mp3: Uint8Array): Promise<Pcm> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  const { channelData, sampleRate } = decoder.decode(mp3)
  decoder.free()
  return { sampleRate, samples: channelData[0]! }
}
