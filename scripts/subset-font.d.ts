declare module 'subset-font' {
  /** The part of a font that the text's characters need, or all of it, with its axes fixed. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | null,
    options: {
      readonly targetFormat: 'truetype' | 'woff2'
      readonly keepAllGlyphs?: boolean
      readonly variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Uint8Array>
}
