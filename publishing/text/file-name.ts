/** What ext4, APFS and NTFS allow a name, in bytes of UTF-8 (NTFS counts UTF-16 units, which are fewer). */
const MOST_BYTES = 255
/** Left free in a folder's name, for a number behind it that tells two apart. */
const ROOM_FOR_NUMBER = 15

/**
 * A document's file name: `03 Human Design of 田中.pdf`. Letters of every script stay; only what
 * a file system forbids is replaced. The position, counted from 1, keeps the files of one
 * package apart and in reading order, whatever their titles.
 */
export function fileName({
  position,
  title,
  extension,
}: {
  readonly position: number
  readonly title: string
  readonly extension: string
}): string {
  const number = String(position).padStart(2, '0')
  const room = MOST_BYTES - byteLength(`${number} .${extension}`)
  const words = cutToBytes(allowed(title), room)
  return words === '' ? `${number}.${extension}` : `${number} ${words}.${extension}`
}

/** A folder named after the people it is about: `Анна & 田中`. Never empty, never hidden. */
export function folderName(people: readonly string[]): string {
  const names = people.map(allowed).filter((name) => name !== '')
  // Cut one by one, so that a very long name does not push the other out.
  const room = Math.floor((MOST_BYTES - ROOM_FOR_NUMBER) / Math.max(1, names.length)) - 3
  const name = names.map((one) => cutToBytes(one, room)).join(' & ')
  if (name === '') return 'Reading'
  return RESERVED_BY_WINDOWS.test(name) ? `${name} reading` : name
}

const FORBIDDEN = /[/\\:*?"<>|]/g
/** Controls, halves of characters, direction marks, and spaces of every width. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu
const RESERVED_BY_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** NFC, so that a name typed on a Mac and one typed elsewhere give the same file. */
function allowed(text: string): string {
  const spaced = text.normalize('NFC').replaceAll(/\s/gu, ' ').replaceAll(INVISIBLE, '')
  const dashed = spaced.replaceAll(/ +/g, ' ').replaceAll(/ ?: /g, ' – ')
  return trimmed(dashed.replaceAll(FORBIDDEN, '-'))
}

/** A leading dot hides a file on Unix; a trailing dot or space is dropped by Windows. */
function trimmed(text: string): string {
  return text.replaceAll(/^[\s.]+|[\s.]+$/gu, '')
}

const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cuts between characters as a reader sees them, never inside one. */
function cutToBytes(text: string, bytes: number): string {
  let cut = ''
  for (const { segment } of CLUSTERS.segment(text)) {
    if (byteLength(cut + segment) > bytes) break
    cut += segment
  }
  return trimmed(cut)
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
