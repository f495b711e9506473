import { makeZip } from 'client-zip'
import type { EpubFile } from './epub-files.ts'

/** A file that is packed beside the texts: the sound of a document. */
interface SoundFile {
  readonly path: string
  readonly input: ReadableStream<Uint8Array> | Uint8Array
}

/**
 * Packs a book: `mimetype` first and as it is (EPUB 3.3 §4.2), and everything else stored too, for
 * its sound is compressed already. The same files give the same bytes.
 */
export function zipEpub(
  files: Iterable<EpubFile>,
  modified: Date,
  sounds: Iterable<SoundFile> = [],
): ReadableStream<Uint8Array> {
  return makeZip(entries(files, modified, sounds))
}

function* entries(files: Iterable<EpubFile>, lastModified: Date, sounds: Iterable<SoundFile>) {
  for (const { path, text } of files) yield { name: path, input: text, lastModified }
  for (const { path, input } of sounds) yield { name: path, input, lastModified }
}
