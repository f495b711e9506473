/** A word of a statement that is a measure: `24°44′`, `1.5`, `12`, with its closing punctuation apart. */
const MEASURE =
  /^(?<sign>[-−]?)(?<whole>\d+(?:\.\d+)?)(?:°(?:(?<minutes>\d+)′)?(?:(?<seconds>\d+)″)?)?(?<tail>\D*)$/u

/** One sentence true of all versions, a differing measure given as `18°12′ to 29°54′`; null where words differ. */
export function rangedStatement(statements: readonly string[]): string | null {
  const first = statements[0]
  if (first === undefined) return null
  if (statements.every((statement) => statement === first)) return first

  const sentences = statements.map((statement) => statement.split(' '))
  const length = sentences[0]?.length
  if (sentences.some((words) => words.length !== length)) return null
  const ranged = sentences[0]?.map((_, place) =>
    rangedWord(sentences.map((words) => words[place] ?? '')),
  )
  return ranged?.includes(null) === false ? ranged.join(' ') : null
}

function rangedWord(words: readonly string[]): string | null {
  const first = words[0] ?? ''
  if (words.every((word) => word === first)) return first
  const measures = words.map((word) => ({ word, parts: MEASURE.exec(word)?.groups }))
  const tail = measures[0]?.parts?.['tail'] ?? ''
  if (measures.some(({ parts }) => parts === undefined || parts['tail'] !== tail)) return null

  const sorted = measures.toSorted((a, b) => sizeOf(a.parts) - sizeOf(b.parts))
  const least = sorted[0]?.word ?? ''
  const most = sorted.at(-1)?.word ?? ''
  return `${least.slice(0, least.length - tail.length)} to ${most}`
}

function sizeOf(parts: Record<string, string | undefined> | undefined): number {
  const { whole = '0', minutes = '0', seconds = '0', sign = '' } = parts ?? {}
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return sign === '' ? size : -size
}
