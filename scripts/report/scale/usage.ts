/** What one package asks of the platform, counted. */
export interface Usage {
  /** Requests and alarms of durable objects, by the kind of object. */
  readonly objectRequests: Readonly<Record<string, number>>
  /** Statements that objects made, and rows they changed, each index of a row counted as one. */
  readonly objectStatements: number
  readonly objectRows: number
  readonly d1Statements: number
  readonly d1Rows: number
  /** By how much D1 grew, bytes, in whole pages. */
  readonly d1Bytes: number
  /** Messages sent to queues. */
  readonly messages: number
  readonly r2Writes: number
  readonly r2Reads: number
  /** From the order to the last document, on a platform on which all is well, seconds. */
  readonly seconds: number
}
