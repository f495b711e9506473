import { addressOf } from '#app/api/address.ts'
import { bytesOf } from '#app/api/call.ts'
import { files } from './files.ts'

/** Where an audio element finds a chapter. */
export interface Source {
  readonly url: string
  /** Frees what it held. */
  readonly release: () => void
}

/**
 * A chapter that is kept plays from there. What is not is streamed, where the service worker can show our token for
 * the audio element, which cannot; elsewhere it is fetched whole first. Throws `Failed`.
 */
export async function soundSource(path: string): Promise<Source> {
  const kept = await files.find(path)
  if (kept !== null) return held(kept)
  if (navigator.serviceWorker?.controller) return { url: addressOf(path), release: () => {} }
  return held(URL.createObjectURL(await bytesOf(path)))
}

function held(url: string): Source {
  return { url, release: () => URL.revokeObjectURL(url) }
}
