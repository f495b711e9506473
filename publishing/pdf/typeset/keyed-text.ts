/** A cleaned text with keys behind some of its letters: `at` counts UTF-16 units before the key. */
export interface KeyedText {
  readonly text: string
  readonly keys: readonly { readonly at: number; readonly text: string }[]
}

/** Sentences in a row, each with its key behind it; empty ones are left out, and so are empty keys. */
export function keyedText(
  sentences: readonly { readonly text: string; readonly key: string }[],
): KeyedText {
  const keys: { at: number; text: string }[] = []
  let text = ''
  for (const sentence of sentences) {
    if (sentence.text === '') continue
    text += text === '' ? sentence.text : ` ${sentence.text}`
    if (sentence.key !== '') keys.push({ at: text.length, text: sentence.key })
  }
  return { text, keys }
}
