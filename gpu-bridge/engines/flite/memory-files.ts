/** WASI's file types. */
const CHARACTER_DEVICE = 2
const DIRECTORY = 3
const REGULAR_FILE = 4
const LAST_STANDARD_STREAM = 2
const ROOT = 3

export interface MemoryFiles {
  /** Descriptor of an existing file, or null. */
  open(path: string): number | null
  create(path: string): number
  close(descriptor: number): void
  /** WASI's file type of an open descriptor, or null. */
  kindOf(descriptor: number): number | null
  /** How many bytes were read into `target`. */
  read(descriptor: number, target: Uint8Array): number
  /** How many bytes of `source` were written: all, or none on a file that is only read. */
  write(descriptor: number, source: Uint8Array): number
  /** `whence` 0 from the start, 1 from here, 2 from the end. The new position, or null. */
  seek(descriptor: number, offset: number, whence: number): number | null
  written(): ReadonlyMap<string, Uint8Array>
  messages(): string
}

interface OpenFile {
  bytes: Uint8Array
  length: number
  position: number
  readonly writable: boolean
}

/** Files that live as long as one run of one program. */
export function memoryFiles(given: ReadonlyMap<string, Uint8Array>): MemoryFiles {
  const created = new Map<string, OpenFile>()
  const opened = new Map<number, OpenFile>()
  let nextDescriptor = ROOT + 1
  let said = ''

  const hold = (file: OpenFile) => {
    opened.set(nextDescriptor, file)
    return nextDescriptor++
  }

  return {
    open(path) {
      const own = created.get(path)
      if (own) return hold(Object.assign(own, { position: 0 }))
      const bytes = given.get(path)
      return bytes ? hold({ bytes, length: bytes.length, position: 0, writable: false }) : null
    },
    create(path) {
      const file = { bytes: new Uint8Array(1 << 20), length: 0, position: 0, writable: true }
      created.set(path, file)
      return hold(file)
    },
    close: (descriptor) => void opened.delete(descriptor),
    kindOf(descriptor) {
      if (descriptor <= LAST_STANDARD_STREAM) return CHARACTER_DEVICE
      if (descriptor === ROOT) return DIRECTORY
      return opened.has(descriptor) ? REGULAR_FILE : null
    },
    read(descriptor, target) {
      const file = opened.get(descriptor)
      if (!file) return 0
      const part = file.bytes.subarray(
        file.position,
        Math.min(file.length, file.position + target.length),
      )
      target.set(part)
      file.position += part.length
      return part.length
    },
    write(descriptor, source) {
      if (descriptor <= LAST_STANDARD_STREAM) {
        said += new TextDecoder().decode(source.slice())
        return source.length
      }
      const file = opened.get(descriptor)
      if (!file?.writable) return 0
      makeRoom(file, file.position + source.length)
      file.bytes.set(source, file.position)
      file.position += source.length
      file.length = Math.max(file.length, file.position)
      return source.length
    },
    seek(descriptor, offset, whence) {
      const file = opened.get(descriptor)
      if (!file) return null
      const from = [0, file.position, file.length][whence] ?? 0
      file.position = from + offset
      return file.position
    },
    written: () =>
      new Map([...created].map(([path, { bytes, length }]) => [path, bytes.subarray(0, length)])),
    messages: () => said,
  }
}

function makeRoom(file: OpenFile, needed: number): void {
  if (needed <= file.bytes.length) return
  const larger = new Uint8Array(Math.max(needed, file.bytes.length * 2))
  larger.set(file.bytes.subarray(0, file.length))
  file.bytes = larger
}
