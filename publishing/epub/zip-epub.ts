import { makeZip, predictLength } from 'client-zip'
import type { EpubFile } from './epub-files.ts'

/** A file that is packed beside the texts: the sound of a document, opened when its turn comes. */
export interface SoundFile {
  readonly path: string
  readonly bytes: number
  readonly open: () => Promise<ReadableStream<Uint8Array>>
}

/**
 * Packs a book: `mimetype` first and as it is (EPUB 3.3 §4.2), and everything else stored too, for
 * its sound is compressed already. The same files give the same bytes, so that it can be packed twice.
 */
export function zipEpub(
  files: readonly EpubFile[],
  modified: Date,
  sounds: readonly SoundFile[] = [],
): { readonly bytes: number; readonly open: () => ReadableStream<Uint8Array> } {
  const lastModified = modified
  const sized = [
    ...files.map(({ path, text }) => ({ name: path, size: sizeOf(text), lastModified })),
    ...sounds.map(({ path, bytes }) => ({ name: path, size: bytes, lastModified })),
  ]
  return {
    bytes: Number(predictLength(sized)),
    open: () => makeZip(entries(files, lastModified, sounds)),
  }
}

async function* entries(
  files: readonly EpubFile[],
  lastModified: Date,
  sounds: readonly SoundFile[],
) {
  for (const { path, text } of files) yield { name: path, input: text, lastModified }
  for (const { path, bytes, open } of sounds) {
    yield { name: path, input: await open(), size: bytes, lastModified }
  }
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
