declare module 'subset-font' {
  /** The part of a font that the text's characters need, shaping rules included. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype'
      variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Uint8Array>
}
