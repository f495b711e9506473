type Given = Readonly<Record<string, string | number>>

/** A sentence with its places filled: `{name}` by what `given` calls so. What is not given stays as it is. */
export function filled(sentence: string, given: Given): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(given[name] ?? place))
}

/** The sentence for one or for any other number, filled; `{count}` is the number. */
export function counted(
  words: { readonly one: string; readonly other: string },
  count: number,
  given: Given = {},
): string {
  return filled(count === 1 ? words.one : words.other, { count, ...given })
}
