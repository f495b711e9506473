declare module 'pdfmake' {
  /** What of the peer's API is measured. */
  const pdfmake: {
    addFonts(fonts: Readonly<Record<string, { readonly normal: string }>>): void
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}
