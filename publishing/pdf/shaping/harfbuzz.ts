/** A C function of the library: numbers and pointers in, a number out. */
type CFunction = (...parameters: readonly number[]) => number

/** What of HarfBuzz's exports is called here. */
interface Exports extends Record<string, unknown> {
  readonly memory: WebAssembly.Memory
  readonly malloc: CFunction
  readonly free: CFunction
  readonly hb_blob_create: CFunction
  readonly hb_blob_destroy: CFunction
  readonly hb_face_create: CFunction
  readonly hb_face_destroy: CFunction
  readonly hb_font_create: CFunction
  readonly hb_font_destroy: CFunction
  readonly hb_font_get_glyph_h_advance: CFunction
  readonly hb_font_get_nominal_glyph: CFunction
  readonly hb_buffer_create: CFunction
  readonly hb_buffer_clear_contents: CFunction
  readonly hb_buffer_set_cluster_level: CFunction
  readonly hb_buffer_set_direction: CFunction
  readonly hb_buffer_guess_segment_properties: CFunction
  readonly hb_buffer_add_utf16: CFunction
  readonly hb_buffer_get_glyph_infos: CFunction
  readonly hb_buffer_get_glyph_positions: CFunction
  readonly hb_shape: CFunction
}

/** One glyph of a shaped text, in the order it is drawn from left to right. Lengths in font units. */
export interface ShapedGlyph {
  readonly id: number
  /** The UTF-16 unit of the text it comes from: the first, where it comes from several. */
  readonly cluster: number
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  /** How far the glyph reaches by itself, before kerning. */
  readonly ownAdvance: number
}

/** One font, ready to shape with. */
export interface ShapingFont {
  /** Glyphs for a text of one direction; a mark keeps a cluster of its own where it is drawn by itself. */
  shape(text: string, isRightToLeft: boolean): ShapedGlyph[]
  /** The glyph of a character where nothing stands beside it; 0 where the font has none. */
  glyphOf(codePoint: number): number
  /** Gives its memory back; nothing may be shaped with it afterwards. */
  close(): void
}

export interface Harfbuzz {
  openFont(bytes: Uint8Array): ShapingFont
}

const WRITABLE = 2
const LEFT_TO_RIGHT = 4
const RIGHT_TO_LEFT = 5
/** Clusters as fine as drawing allows, and in the order of the text. */
const MONOTONE_CHARACTERS = 1
/** `hb_glyph_info_t` and `hb_glyph_position_t` are five words each. */
const WORDS = 5

/**
 * Starts HarfBuzz from its compiled WebAssembly, by its own exports: the JavaScript that comes with
 * it loads files, which a Worker cannot.
 */
export function startHarfbuzz(wasm: WebAssembly.Module): Harfbuzz {
  const library = instanceOf(wasm)
  const start = library['__wasm_call_ctors']
  if (typeof start === 'function') start()
  const buffer = library.hb_buffer_create()
  return { openFont: (bytes) => fontOf(library, buffer, bytes) }
}

function instanceOf(wasm: WebAssembly.Module): Exports {
  const grow = (bytes: number) => {
    const { memory } = exports
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / 65_536)
    memory.grow(Math.max(missing, memory.buffer.byteLength >> 19))
    return 1
  }
  const { exports } = new WebAssembly.Instance(wasm, {
    env: {
      _abort_js: giveUp,
      _emscripten_runtime_keepalive_clear: () => {},
      _setitimer_js: () => 0,
      emscripten_resize_heap: grow,
    },
    wasi_snapshot_preview1: { proc_exit: giveUp },
  }) as { exports: Exports }
  return exports
}

function giveUp(): never {
  throw new Error('HarfBuzz gave up')
}

function fontOf(library: Exports, buffer: number, bytes: Uint8Array): ShapingFont {
  const data = library.malloc(bytes.byteLength)
  new Uint8Array(library.memory.buffer, data, bytes.byteLength).set(bytes)
  const blob = library.hb_blob_create(data, bytes.byteLength, WRITABLE, 0, 0)
  const face = library.hb_face_create(blob, 0)
  const font = library.hb_font_create(face)
  return {
    shape(text, isRightToLeft) {
      fill(library, buffer, text)
      library.hb_buffer_set_direction(buffer, isRightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
      library.hb_buffer_guess_segment_properties(buffer)
      library.hb_shape(font, buffer, 0, 0)
      return glyphsIn(library, buffer, font)
    },
    glyphOf(codePoint) {
      const answer = library.malloc(4)
      const isThere = library.hb_font_get_nominal_glyph(font, codePoint, answer)
      const glyph = new Uint32Array(library.memory.buffer)[answer >> 2] ?? 0
      library.free(answer)
      return isThere ? glyph : 0
    },
    close() {
      library.hb_font_destroy(font)
      library.hb_face_destroy(face)
      library.hb_blob_destroy(blob)
      library.free(data)
    },
  }
}

function fill(library: Exports, buffer: number, text: string): void {
  library.hb_buffer_clear_contents(buffer)
  library.hb_buffer_set_cluster_level(buffer, MONOTONE_CHARACTERS)
  const units = library.malloc(text.length * 2 + 2)
  const memory = new Uint16Array(library.memory.buffer, units, text.length)
  for (let i = 0; i < text.length; i++) memory[i] = text.charCodeAt(i)
  library.hb_buffer_add_utf16(buffer, units, text.length, 0, text.length)
  library.free(units)
}

function glyphsIn(library: Exports, buffer: number, font: number): ShapedGlyph[] {
  const counter = library.malloc(4)
  const infoAt = library.hb_buffer_get_glyph_infos(buffer, counter) >> 2
  const positionAt = library.hb_buffer_get_glyph_positions(buffer, counter) >> 2
  const words = new Int32Array(library.memory.buffer)
  const count = words[counter >> 2] ?? 0
  library.free(counter)
  return Array.from({ length: count }, (_, i) => {
    const info = infoAt + i * WORDS
    const position = positionAt + i * WORDS
    const id = words[info] ?? 0
    return {
      id,
      cluster: words[info + 2] ?? 0,
      xAdvance: words[position] ?? 0,
      xOffset: words[position + 2] ?? 0,
      yOffset: words[position + 3] ?? 0,
      ownAdvance: library.hb_font_get_glyph_h_advance(font, id),
    }
  })
}
