import type { Harfbuzz } from '../shaping/harfbuzz.ts'

/** Where font files come from: a folder in Node, static assets in a Worker. */
export interface FontSource {
  /** The bytes of one file of the font folder. Throws when there is no such file. */
  load(file: string): Promise<ArrayBuffer>
  /** What shapes text with them. */
  shaper(): Promise<Harfbuzz>
}
