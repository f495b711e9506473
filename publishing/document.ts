/** A finished text, as people read it. What is typeset and spoken is made from this and nothing else. */
export interface PublishedDocument {
  readonly title: string
  /** The people it is about, for the title page, the header and the file's metadata. */
  readonly people: readonly string[]
  readonly sections: readonly Section[]
  /** BCP 47. */
  readonly language: string
}

export interface Section {
  /** Null for an opening without a heading of its own. */
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}
