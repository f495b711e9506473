import { hex } from '#core/hex.ts'
import { Mp3Walk, NoMp3, type WalkedMp3 } from '#gpu-bridge/protocol/walk-mp3.ts'
import { putDigested } from '#r2/artifacts.ts'
import { TooSlow } from './in-good-time.ts'

/** What a pod says of an MP3 it is sending. */
export interface SentChapter {
  readonly key: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
  readonly seconds: number
}

/** Something about the sound is not as it was said to be: it is not stored, and should be spoken again. */
export class AudioRefused extends Error {
  override readonly name = 'AudioRefused'
}

/** How far the length of the frames may be from what the timing says: encoders fill their last ones. */
const TOLERANCE_SECONDS = 0.25

/**
 * Passes an MP3 on to storage while it comes, and looks at it meanwhile: the bytes are those that
 * were signed, they are frames and nothing else, and they last as long as was said. Nothing is
 * stored where that is not so, and what was stored first under the key stays. Throws `AudioRefused`, or as its body does.
 */
export async function storeChapter(
  bucket: R2Bucket,
  sent: SentChapter,
  body: AsyncIterable<Uint8Array>,
) {
  const { seconds, ...artifact } = sent
  const { readable, writable } = new FixedLengthStream(sent.bytes)
  const writer = writable.getWriter()
  const stored = putDigested(bucket, { ...artifact, measures: { seconds } }, readable)
  // What does not want the rest, as storage that has one already, must not leave it waiting.
  const whenStored = stored.finally(() => void writer.abort().catch(() => {}))
  const [passed, put] = await Promise.allSettled([pass(body, writer, sent), whenStored])
  if (passed.status === 'rejected' && isOfBody(passed.reason)) throw passed.reason
  if (put.status === 'rejected') throw put.reason
  return put.value
}

function isOfBody(error: unknown): boolean {
  return error instanceof AudioRefused || error instanceof TooSlow
}

/** The last piece is held back until everything is right: storage that has got all it was promised keeps it, whatever comes after. */
async function pass(
  body: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  sent: SentChapter,
): Promise<void> {
  const walk = new Mp3Walk()
  const digest = new crypto.DigestStream('SHA-256')
  const digesting = digest.getWriter()
  let last: Uint8Array | null = null
  try {
    for await (const bytes of body) {
      walk.push(bytes)
      await digesting.write(bytes)
      if (last) await writer.write(last)
      last = bytes
    }
    await digesting.close()
    refuseUnlike(sent, { ...walk.end(), sha256: hex(await digest.digest) })
    if (last) await writer.write(last)
    await writer.close()
  } catch (error) {
    const refusal = error instanceof NoMp3 ? new AudioRefused(error.message) : error
    await writer.abort(refusal).catch(() => {})
    throw refusal
  }
}

function refuseUnlike(sent: SentChapter, found: WalkedMp3 & { readonly sha256: string }): void {
  if (found.sha256 !== sent.sha256) throw new AudioRefused('other bytes came than were signed')
  if (Math.abs(found.seconds - sent.seconds) > TOLERANCE_SECONDS) {
    throw new AudioRefused(
      `it lasts ${found.seconds.toFixed(2)} s, and its timing says ${sent.seconds.toFixed(2)} s`,
    )
  }
}
