// The three files inside swisseph-wasm that its package.json does not export.

declare module '*/swisseph.js' {
  import type { CreateSwissephModule } from '#astrology/ephemeris/swisseph-module.ts'
  const createSwissephModule: CreateSwissephModule
  export default createSwissephModule
}

declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}

declare module '*.data' {
  const bytes: ArrayBuffer
  export default bytes
}

/** Node compiles bytes; workerd refuses to, and its types leave this out. */
declare namespace WebAssembly {
  function compile(bytes: Uint8Array): Promise<Module>
}
