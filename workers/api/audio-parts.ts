import { sha256Hex } from '#core/sha256.ts'
import { PART_BYTES } from '#gpu-bridge/protocol/contract.ts'
import { deleteFolder, orAway, partsFolder, type RevisionPlace } from '#r2/artifacts.ts'

/** Which parts of an audio are stored, in their order: those of the length that parts have, the last one aside. */
export async function storedParts(
  bucket: R2Bucket,
  place: RevisionPlace,
  audioSha256: string,
): Promise<readonly { readonly part: number; readonly key: string; readonly bytes: number }[]> {
  const prefix = `${partsFolder(place)}${audioSha256}/`
  const { objects } = await orAway(bucket.list({ prefix, limit: 1000 }))
  return objects.map(({ key, size }) => ({
    part: Number(key.slice(prefix.length)),
    key,
    bytes: size,
  }))
}

/** Keeps a part; sent twice it is the same. Those of another audio go: whoever holds the chapter sends one at a time, and no more than one lies there. */
export async function storePart(
  bucket: R2Bucket,
  place: RevisionPlace,
  { audioSha256, part, body }: { audioSha256: string; part: number; body: Uint8Array },
): Promise<void> {
  const folder = partsFolder(place)
  const { objects } = await orAway(bucket.list({ prefix: folder, limit: 1000 }))
  const others = objects.filter(({ key }) => !key.startsWith(`${folder}${audioSha256}/`))
  if (others.length > 0) await orAway(bucket.delete(others.map(({ key }) => key)))
  const key = `${folder}${audioSha256}/${String(part).padStart(3, '0')}`
  await orAway(bucket.put(key, body, { customMetadata: { sha256: await sha256Hex(body) } }))
}

/** The audio that the parts are of, one after the other; null while some are missing or of another length. */
export async function joinedParts(
  bucket: R2Bucket,
  place: RevisionPlace,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
): Promise<ReadableStream<Uint8Array> | null> {
  const parts = await storedParts(bucket, place, sha256)
  const count = Math.ceil(bytes / PART_BYTES)
  const isWhole =
    parts.length === count &&
    parts.every((one, at) => one.part === at + 1 && one.bytes === lengthOf(at + 1, bytes))
  if (!isWhole) return null
  const left = parts.map(({ key }) => key)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const key = left.shift()
        if (key === undefined) return controller.close()
        const stored = await orAway(bucket.get(key))
        if (!stored) throw new Error(`${key} is not there any more`)
        controller.enqueue(new Uint8Array(await stored.arrayBuffer()))
      },
    },
    // One at a time: a part is eight megabytes.
    { highWaterMark: 0 },
  )
}

/** How long a part of an audio is. */
function lengthOf(part: number, bytes: number): number {
  return Math.min(PART_BYTES, bytes - (part - 1) * PART_BYTES)
}

/** Once the audio is stored, its parts and those of every other try are nothing but weight. */
export async function dropParts(bucket: R2Bucket, place: RevisionPlace): Promise<void> {
  await deleteFolder(bucket, partsFolder(place))
}
