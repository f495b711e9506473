/** A piece of what a model is told. What stands before a mark is shared by many requests and may be kept by the provider. */
export interface PromptBlock {
  readonly text: string
  /** Whether everything up to here is the same in the requests of one job. */
  readonly endsSharedPart?: true
}

/** What a model is asked, whoever it is. */
export interface Prompt {
  /** Who it is to be, and how it writes. */
  readonly system: readonly PromptBlock[]
  /** The brief, as data, and what to do with it. */
  readonly user: readonly PromptBlock[]
  /** The most its text may have, tokens; what a model thinks before is not part of it. */
  readonly maxTokens: number
}
