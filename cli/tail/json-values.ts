/**
 * The JSON objects in a stream of text, each as its text, whether they stand a line each or are
 * printed over many, as wrangler does. What stands between them is passed over; half of one at the
 * end is dropped.
 */
export async function* jsonObjects(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const scanner = new Scanner()
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    yield* scanner.feed(text)
  }
}

/** Counts braces outside of strings. */
class Scanner {
  #held = ''
  #depth = 0
  #inString = false
  #isEscaped = false

  /** The objects that end in this text. */
  feed(text: string): string[] {
    const found: string[] = []
    for (const letter of text) {
      if (this.#depth > 0 || letter === '{') this.#held += letter
      this.#take(letter)
      if (this.#depth > 0 || this.#held === '') continue
      found.push(this.#held)
      this.#held = ''
    }
    return found
  }

  #take(letter: string): void {
    if (this.#isEscaped) {
      this.#isEscaped = false
      return
    }
    if (this.#inString) {
      if (letter === '\\') this.#isEscaped = true
      if (letter === '"') this.#inString = false
      return
    }
    if (letter === '"' && this.#depth > 0) this.#inString = true
    if (letter === '{') this.#depth += 1
    if (letter === '}' && this.#depth > 0) this.#depth -= 1
  }
}
