import type { Fact } from './facts.ts'

/** A word of a statement that is a measure: `24°44′`, `1.5`, `12`, with its closing punctuation apart. */
const MEASURE =
  /^(?<sign>[-−]?)(?<whole>\d+(?:\.\d+)?)(?:°(?:(?<minutes>\d+)′)?(?:(?<seconds>\d+)″)?)?(?<tail>\D*)$/u

/**
 * What can be said of a birth whose moment is only known to lie in a window.
 *
 * `samples` are the facts of one subject at moments spread over the window in the order
 * of time; the middle one is the moment the chart is cast for. A fact that is missing or
 * has another value in any sample is left out. One whose numbers move is `approximate`:
 * it keeps the middle sample's numbers, adds `<name>From` and `<name>To`, and its
 * sentence names the range, which is that of the samples. One whose sentence differs in more than its measures changes
 * in kind and is left out too.
 */
export function withinWindow(samples: readonly (readonly Fact[])[]): Fact[] {
  const middle = samples[Math.floor(samples.length / 2)]
  if (middle === undefined) return []
  if (samples.length === 1) return [...middle]

  const byId = samples.map((facts) => new Map(facts.map((fact) => [fact.id, fact])))
  return middle.flatMap((fact) => {
    const versions = byId
      .map((facts) => facts.get(fact.id))
      .filter((version) => version !== undefined)
    if (versions.length < samples.length) return []
    return holdThroughout(fact, versions) ?? []
  })
}

function holdThroughout(fact: Fact, versions: readonly Fact[]): Fact | null {
  const claim = JSON.stringify(fact.value)
  if (versions.some((version) => JSON.stringify(version.value) !== claim)) return null
  const statement = rangedStatement(versions.map((version) => version.statement))
  if (statement === null) return null

  const moving = movingNumbers(fact, versions)
  const moved = statement !== fact.statement || Object.keys(moving).length > 0
  if (!moved) return fact
  const numbers = { ...fact.numbers, ...moving }
  return {
    ...fact,
    statement,
    ...(Object.keys(numbers).length > 0 && { numbers }),
    certainty: 'approximate',
  }
}

/** `From` and `To` of every number that is not the same in all versions. */
function movingNumbers(fact: Fact, versions: readonly Fact[]): Record<string, number> {
  const ends = Object.keys(fact.numbers ?? {}).flatMap((name): [string, number][] => {
    const values = versions.flatMap((version) => version.numbers?.[name] ?? [])
    const [from, to] = [Math.min(...values), Math.max(...values)]
    return from === to
      ? []
      : [
          [`${name}From`, from],
          [`${name}To`, to],
        ]
  })
  return Object.fromEntries(ends)
}

/** One sentence true of all versions, a differing measure given as `18°12′ to 29°54′`; null where words differ. */
function rangedStatement(statements: readonly string[]): string | null {
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
