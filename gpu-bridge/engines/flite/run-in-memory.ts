import { memoryFiles, type MemoryFiles } from './memory-files.ts'

const SUCCESS = 0
const NO_SUCH_FILE = 44
const BAD_DESCRIPTOR = 8
const ROOT_DESCRIPTOR = 3
const CREATE = 1

export interface Run {
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

/**
 * Runs a WASI command from start to end with an argument list and a folder that exists in memory
 * only: no temporary files, no access to the disk, nothing left behind. It holds the thread while
 * it runs. Names in `files` are paths without the leading slash.
 */
export function runInMemory(
  program: WebAssembly.Module,
  args: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
): Run {
  const folder = memoryFiles(files)
  // The imports need the memory, and the memory comes from the instance that needs the imports.
  const guest: Guest = { memory: null }
  const { exports } = new WebAssembly.Instance(program, {
    wasi_snapshot_preview1: wasi(guest, args, folder),
  })
  guest.memory = exports['memory'] as WebAssembly.Memory
  const exitCode = exitCodeOf(exports['_start'] as () => void)
  return { exitCode, files: folder.written(), messages: folder.messages() }
}

interface Guest {
  memory: WebAssembly.Memory | null
}

function exitCodeOf(start: () => void): number {
  try {
    start()
    return SUCCESS
  } catch (error) {
    if (error instanceof Exited) return error.code
    throw error
  }
}

/** The calls of WASI preview 1 that a C program reading one file and writing another makes. */
function wasi(guest: Guest, args: readonly string[], folder: MemoryFiles) {
  const buffer = () => {
    if (!guest.memory) throw new Error('the guest called out before it had memory')
    return guest.memory.buffer
  }
  const view = () => new DataView(buffer())
  const at = (pointer: number, length: number) => new Uint8Array(buffer(), pointer, length)
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
