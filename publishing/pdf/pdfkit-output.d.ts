declare module 'pdfkit/output' {
  /** Collects what a document writes, until it has ended. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>
}
