import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

/** A file's bytes as they come. Node's streams are the web's, which their types do not say. */
export function streamOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>
}
