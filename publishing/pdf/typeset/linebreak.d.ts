declare module 'linebreak' {
  /** Finds where a line may end, by the Unicode line breaking algorithm (UAX 14). */
  export default class LineBreaker {
    constructor(text: string)
    /** The next place, as an index into the text; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
