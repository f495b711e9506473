/** A C function of the library: numbers and pointers in, a number out. */
type CFunction = (...parameters: readonly number[]) => number

/** The part of swisseph-wasm's Emscripten module that the adapter calls. */
export interface SwissephModule {
  /** The library's memory. Replaced when it grows, so read it anew after each call. */
  readonly HEAPF64: Float64Array
  UTF8ToString(pointer: number): string
  stringToUTF8(text: string, pointer: number, maximumBytes: number): void
  readonly _malloc: CFunction
  readonly _swe_azalt: CFunction
  readonly _swe_calc: CFunction
  readonly _swe_deltat_ex: CFunction
  readonly _swe_fixstar2_ut: CFunction
  readonly _swe_get_ayanamsa_ex_ut: CFunction
  readonly _swe_houses_ex2: CFunction
  readonly _swe_lun_eclipse_when: CFunction
  readonly _swe_mooncross_ut: CFunction
  readonly _swe_rise_trans: CFunction
  readonly _swe_set_ephe_path: CFunction
  readonly _swe_set_sid_mode: CFunction
  readonly _swe_sol_eclipse_when_glob: CFunction
  readonly _swe_solcross_ut: CFunction
  readonly _swe_version: CFunction
}

/** The hooks through which Emscripten is handed what it would otherwise fetch. */
export interface EmscriptenHooks {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ): object
  getPreloadedPackage(): ArrayBuffer
  locateFile(name: string): string
}

export type CreateSwissephModule = (hooks: EmscriptenHooks) => Promise<SwissephModule>

export interface SwissephFiles {
  readonly createModule: CreateSwissephModule
  readonly wasm: WebAssembly.Module
  /** The `.se1` ephemeris files, packed. */
  readonly data: ArrayBuffer
}

/** Starts the library from files already at hand, in Node and in workerd alike. */
export async function startSwisseph(files: SwissephFiles): Promise<SwissephModule> {
  return await awayFromNode(() =>
    files.createModule({
      instantiateWasm(imports, done) {
        done(new WebAssembly.Instance(files.wasm, imports))
        return {}
      },
      getPreloadedPackage: () => files.data,
      locateFile: (name) => name,
    }),
  )
}

/**
 * With `nodejs_compat` the glue takes workerd for Node and dies in `createRequire(undefined)`.
 * Its one way out is `process.type === 'renderer'`, which it reads before its first await.
 */
function awayFromNode<Started>(start: () => Started): Started {
  const process: (NodeJS.Process & { type?: string }) | undefined = globalThis.process
  if (process === undefined) return start()
  const { type } = process
  process.type = 'renderer'
  try {
    return start()
  } finally {
    if (type === undefined) delete process.type
    else process.type = type
  }
}
