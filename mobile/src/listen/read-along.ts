/** When a sentence is heard, in seconds from the start of the chapter. */
export interface Heard {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * The place in the list of the sentence that is heard at a time: it stays lit until the next begins, so nothing
 * flickers in a breath. −1 before the first. The list is in order of `start`.
 */
export function heardAt(sentences: readonly Heard[], seconds: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= seconds) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The id of that sentence; null before the first. */
export function sentenceAt(sentences: readonly Heard[], seconds: number): string | null {
  return sentences[heardAt(sentences, seconds)]?.id ?? null
}

/** When a sentence begins; null for one that is not spoken. */
export function startOf(sentences: readonly Heard[], id: string): number | null {
  return sentences.find((sentence) => sentence.id === id)?.start ?? null
}
