import { open, type FileHandle } from 'node:fs/promises'
import { registerAacEncoder } from '@mediabunny/aac-encoder'
import {
  AudioSample,
  AudioSampleSource,
  FilePathTarget,
  Mp4OutputFormat,
  Output,
  type MetadataTags,
} from 'mediabunny'
import { MPEGDecoder } from 'mpg123-decoder'
import type { Audiobook } from '#gpu-bridge/protocol/audiobook.ts'
import type { Tags } from '#gpu-bridge/protocol/id3.ts'
import { withChapters } from './audiobook-boxes.ts'

/** Twice what one voice needs to lose nothing that an MP3 left: of 64 kbit/s, and of 192. */
const BITS_PER_SECOND = { few: 64_000, many: 128_000 }
const MANY_FROM = 128
/** The muxer's own form of a box's length says 1 where eight bytes follow. */
const LONG = 1

/**
 * Writes a book as M4B (AAC in MP4), with its tags, its cover and its chapters. `frames` are those of
 * its MP3; a second of sound after the other is decoded and encoded, so that memory stays flat. `path` is
 * whole only when this has come back. `onSeconds` is told how much of the book is done.
 */
export async function writeM4b(
  book: Audiobook,
  frames: AsyncIterable<Uint8Array>,
  { path, onSeconds }: { readonly path: string; readonly onSeconds: (seconds: number) => void },
): Promise<void> {
  registerAacEncoder()
  const { sampleRate, channels, kilobitsPerSecond } = book.frame
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: false }),
    target: new FilePathTarget(path),
  })
  const bitrate = BITS_PER_SECOND[kilobitsPerSecond < MANY_FROM ? 'few' : 'many']
  const source = new AudioSampleSource({ codec: 'aac', bitrate })
  output.addAudioTrack(source, { languageCode: book.tags.language })
  output.setMetadataTags(metadataOf(book.tags))
  await output.start()

  const decoder = new MPEGDecoder()
  await decoder.ready
  let samples = 0
  for await (const bytes of frames) {
    const { channelData, samplesDecoded } = decoder.decode(bytes)
    if (samplesDecoded === 0) continue
    const data = interleaved(channelData, samplesDecoded, channels)
    const timestamp = samples / sampleRate
    const sample = new AudioSample({
      format: 'f32',
      sampleRate,
      numberOfChannels: channels,
      timestamp,
      data,
    })
    await source.add(sample)
    sample.close()
    samples += samplesDecoded
    onSeconds(samples / sampleRate)
  }
  decoder.free()
  await output.finalize()
  await addChapters(path, book.tags)
}

function metadataOf({
  title,
  artist,
  albumArtist,
  album,
  genre,
  comment,
  cover,
}: Tags): MetadataTags {
  const images = cover
    ? [{ data: Uint8Array.from(cover), mimeType: 'image/png', kind: 'coverFront' as const }]
    : []
  return { title, artist, albumArtist, album, genre, comment, images }
}

/** The decoder gives two channels of the same, where there is one. */
function interleaved(
  channelData: readonly Float32Array[],
  samples: number,
  channels: number,
): Float32Array<ArrayBuffer> {
  const data = new Float32Array(samples * channels)
  for (let channel = 0; channel < channels; channel++) {
    const own = channelData[channel]!
    for (let index = 0; index < samples; index++) data[index * channels + channel] = own[index]!
  }
  return data
}

/** `moov` stands at the end, so that nothing moves when it grows. */
async function addChapters(path: string, { chapters }: Tags): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const { offset, bytes, end } = await lastBox(file)
    const moov = new Uint8Array(bytes)
    await file.read(moov, 0, bytes, offset)
    if (String.fromCharCode(...moov.subarray(4, 8)) !== 'moov' || offset + bytes !== end) {
      throw new Error(`${path} does not end in a moov box`)
    }
    const grown = withChapters(moov, chapters)
    await file.write(grown, 0, grown.length, offset)
  } finally {
    await file.close()
  }
}

async function lastBox(file: FileHandle) {
  const { size: end } = await file.stat()
  const head = new DataView(new ArrayBuffer(16))
  for (let offset = 0; ;) {
    await file.read(head, 0, 16, offset)
    const short = head.getUint32(0)
    const bytes = short === LONG ? Number(head.getBigUint64(8)) : short
    if (offset + bytes >= end || bytes === 0) return { offset, bytes, end }
    offset += bytes
  }
}
