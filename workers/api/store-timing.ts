import {
  artifactKey,
  findArtifact,
  orAway,
  putOnce,
  timingKey,
  timingPrefix,
  type RevisionPlace,
} from '#r2/artifacts.ts'

/** A chapter goes to six pods at the most, and each may speak it more than once: of what is beyond that only the newest is of use. @internal */
export const MOST_TIMINGS = 16

/** Keeps the timing of an audio that is still to come. Whoever holds the chapter could send any number of them. */
export async function storeTiming(
  bucket: R2Bucket,
  place: RevisionPlace,
  { audioSha256, body }: { readonly audioSha256: string; readonly body: Uint8Array },
) {
  const key = timingKey(place, audioSha256)
  const stored = await putOnce(bucket, { key, contentType: 'application/json', body, measures: {} })
  if (stored.created) await dropOld(bucket, place, key)
  return stored
}

/** Neither this one nor that of the audio that is stored, however old it is. */
async function dropOld(bucket: R2Bucket, place: RevisionPlace, present: string): Promise<void> {
  const { objects } = await orAway(bucket.list({ prefix: timingPrefix(place), limit: 1000 }))
  if (objects.length <= MOST_TIMINGS) return
  const audio = await findArtifact(bucket, artifactKey(place, 'chapter'))
  const kept = [present, audio && timingKey(place, audio.sha256)]
  const others = objects.filter(({ key }) => !kept.includes(key))
  const newestFirst = others.toSorted((a, b) => b.uploaded.getTime() - a.uploaded.getTime())
  const old = newestFirst.slice(MOST_TIMINGS - kept.length)
  await orAway(bucket.delete(old.map(({ key }) => key)))
}
