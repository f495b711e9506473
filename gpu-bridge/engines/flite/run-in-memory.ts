import { memoryFiles, type MemoryFiles } from './memory-files.ts'

const SUCCESS = 0
const NO_SUCH_FILE = 44
const BAD_DESCRIPTOR = 8
const ROOT_DESCRIPTOR = 3
const CREATE = 1

interface Run {
  readonly exitCode: number
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What it wrote on standard output and standard error. */
  readonly messages: string
}

class Exited extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exited with ${code}`)
    this.code = code
  }
}

/** Runs a program from start to end. Names in `files` are paths without the leading slash. */
export type RunInMemory = (args: readonly string[], files: ReadonlyMap<string, Uint8Array>) => Run

/** A memory that grew beyond this is let go of after its run, bytes. */
const MOST_KEPT_BYTES = 64 * 2 ** 20

/**
 * Runs a WASI command again and again, each time with an argument list and a folder that exists in memory only: no
 * temporary files, no access to the disk, nothing left behind. It holds the thread while it runs.
 *
 * A run finds the memory as the first one found it: laying it out anew takes a tenth of making the program anew. A
 * program that ended in its middle (`proc_exit`, a trap) leaves its stack behind, and is made anew.
 */
export function memoryRunner(program: WebAssembly.Module): RunInMemory {
  let kept: Guest | null = null
  return (args, files) => {
    const guest = kept === null ? startGuest(program) : asItWas(kept)
    kept = null
    const folder = memoryFiles(files)
    guest.calls = wasi(guest.memory, args, folder)
    const exitCode = exitCodeOf(guest.start)
    guest.calls = {}
    if (exitCode === null && guest.memory.buffer.byteLength <= MOST_KEPT_BYTES) kept = guest
    return {
      exitCode: exitCode ?? SUCCESS,
      files: folder.written(),
      messages: folder.messages(),
    }
  }
}

type Calls = Readonly<Record<string, (...given: never[]) => unknown>>

/** A program with its memory. */
interface Guest {
  readonly memory: WebAssembly.Memory
  /** As it was before the first run. */
  readonly asBorn: Uint8Array
  readonly start: () => void
  /** What answers it in this run. */
  calls: Calls
}

function startGuest(program: WebAssembly.Module): Guest {
  // The imports need the guest, and the guest comes from the instance that needs the imports.
  const born: { guest: Guest | null } = { guest: null }
  const imports = WebAssembly.Module.imports(program).map(({ name }) => {
    const call = (...given: never[]) => born.guest?.calls[name]?.(...given)
    return [name, call] as const
  })
  const { exports } = new WebAssembly.Instance(program, {
    wasi_snapshot_preview1: Object.fromEntries(imports),
  })
  const memory = exports['memory'] as WebAssembly.Memory
  const start = exports['_start'] as () => void
  born.guest = { memory, asBorn: new Uint8Array(memory.buffer.slice(0)), start, calls: {} }
  return born.guest
}

/** Memory that was added meanwhile stays, empty. */
function asItWas(guest: Guest): Guest {
  const bytes = new Uint8Array(guest.memory.buffer)
  bytes.set(guest.asBorn)
  bytes.fill(0, guest.asBorn.length)
  return guest
}

/** Null where the program came to its end by itself. */
function exitCodeOf(start: () => void): number | null {
  try {
    start()
    return null
  } catch (error) {
    if (error instanceof Exited) return error.code
    throw error
  }
}

/** The calls of WASI preview 1 that a C program reading one file and writing another makes. */
function wasi(memory: WebAssembly.Memory, args: readonly string[], folder: MemoryFiles) {
  const view = () => new DataView(memory.buffer)
  const at = (pointer: number, length: number) => new Uint8Array(memory.buffer, pointer, length)
  const argv = args.map((arg) => new TextEncoder().encode(`${arg}\0`))

  /** Walks a list of (pointer, length) pairs until `take` has had enough; stores the total. */
  const scatter = (
    list: number,
    count: number,
    total: number,
    take: (part: Uint8Array) => number,
  ) => {
    let sum = 0
    for (let index = 0; index < count; index++) {
      const pointer = view().getUint32(list + index * 8, true)
      const length = view().getUint32(list + index * 8 + 4, true)
      const taken = take(at(pointer, length))
      sum += taken
      if (taken < length) break
    }
    view().setUint32(total, sum, true)
    return SUCCESS
  }

  return {
    args_sizes_get(count: number, size: number) {
      view().setUint32(count, argv.length, true)
      view().setUint32(
        size,
        argv.reduce((sum, arg) => sum + arg.length, 0),
        true,
      )
      return SUCCESS
    },
    args_get(pointers: number, bytes: number) {
      let next = bytes
      argv.forEach((arg, index) => {
        view().setUint32(pointers + index * 4, next, true)
        at(next, arg.length).set(arg)
        next += arg.length
      })
      return SUCCESS
    },
    /** A still clock: nothing a voice says may depend on when it is said. */
    clock_time_get(_clock: number, _precision: bigint, time: number) {
      view().setBigUint64(time, 0n, true)
      return SUCCESS
    },
    fd_prestat_get(descriptor: number, result: number) {
      if (descriptor !== ROOT_DESCRIPTOR) return BAD_DESCRIPTOR
      view().setUint8(result, 0)
      view().setUint32(result + 4, 1, true)
      return SUCCESS
    },
    fd_prestat_dir_name(descriptor: number, name: number, length: number) {
      if (descriptor !== ROOT_DESCRIPTOR) return BAD_DESCRIPTOR
      at(name, length).set(new TextEncoder().encode('/').subarray(0, length))
      return SUCCESS
    },
    fd_fdstat_get(descriptor: number, result: number) {
      const kind = folder.kindOf(descriptor)
      if (kind === null) return BAD_DESCRIPTOR
      view().setUint8(result, kind)
      view().setUint16(result + 2, 0, true)
      view().setBigUint64(result + 8, 0xffff_ffff_ffff_ffffn, true)
      view().setBigUint64(result + 16, 0xffff_ffff_ffff_ffffn, true)
      return SUCCESS
    },
    fd_fdstat_set_flags: () => SUCCESS,
    // oxlint-disable-next-line max-params -- WASI's own signature
    path_open(
      _folder: number,
      _lookup: number,
      name: number,
      length: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      _mode: number,
      result: number,
    ) {
      const path = new TextDecoder().decode(at(name, length).slice())
      const descriptor = flags & CREATE ? folder.create(path) : folder.open(path)
      if (descriptor === null) return NO_SUCH_FILE
      view().setUint32(result, descriptor, true)
      return SUCCESS
    },
    fd_read(descriptor: number, list: number, count: number, total: number) {
      if (folder.kindOf(descriptor) === null) return BAD_DESCRIPTOR
      return scatter(list, count, total, (part) => folder.read(descriptor, part))
    },
    fd_write(descriptor: number, list: number, count: number, total: number) {
      if (folder.kindOf(descriptor) === null) return BAD_DESCRIPTOR
      return scatter(list, count, total, (part) => folder.write(descriptor, part))
    },
    fd_seek(descriptor: number, offset: bigint, whence: number, result: number) {
      const position = folder.seek(descriptor, Number(offset), whence)
      if (position === null) return BAD_DESCRIPTOR
      view().setBigUint64(result, BigInt(position), true)
      return SUCCESS
    },
    fd_close(descriptor: number) {
      folder.close(descriptor)
      return SUCCESS
    },
    proc_exit(code: number): never {
      throw new Exited(code)
    },
  }
}
