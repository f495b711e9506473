import { aroundGap } from './age-gap.ts'
import { readGapRow } from './gap-rows.ts'
import { everyGradeOf, gradeOf } from './grades.ts'
import { spreadOf, type SampleFile } from './sample-file.ts'

/** Hits of a key among those looked at, and how much more they vary than by chance alone. */
export interface SampleCount {
  readonly hits: number
  readonly of: number
  /** At least 1; hits and those looked at are worth so many times less. */
  readonly spread: number
}

/**
 * What was counted of a key; by the age gap where its share moves with that, among pairs of a
 * gap a year less to a year more. Of what was found too seldom to be kept, as many hits as it
 * can have had. Null where nothing of the key's topic was ever looked at.
 */
export type CountOf = (key: string, gapYears?: number) => SampleCount | null

/** Reads a file of the sample, a few milliseconds; its lines are taken apart when they are asked for. */
export function readSample(file: SampleFile): CountOf {
  const [lines, byGap] = [linesOf(file.keys), linesOf(file.byGap)]
  const topics = Map.groupBy(lines.keys(), topicOf)
  return (key, gapYears) => {
    const near = gapYears === undefined ? null : countNear(file, rowOf(byGap, key), gapYears)
    if (near) return near
    const { id, value, grade } = partsOf(key)
    const line = lines.get(id)
    const found = line === undefined ? undefined : countsIn(line).get(value)?.[grade]
    if (found) return { of: file.of, ...found }
    const akin = topics.get(topicOf(id))
    return akin
      ? {
          of: file.of,
          ...atMost(
            file,
            akin.map((each) => lines.get(each)!),
          ),
        }
      : null
  }
}

/** The ids of which anything was found, be it too little to be kept. @internal */
export function idsIn(file: SampleFile): string[] {
  return [...linesOf(file.keys).keys()]
}

/** Every key a file tells something of. */
export function* keysIn(file: SampleFile): Generator<string> {
  for (const [id, line] of linesOf(file.keys)) {
    for (const [value, grades] of countsIn(line)) {
      const key = value === '' ? id : `${id}=${value}`
      yield* everyGradeOf(key).slice(0, grades.length)
    }
  }
}

/** Empty for a key that does not move. */
function rowOf(byGap: ReadonlyMap<string, string>, key: string): string {
  const { key: widest, grade } = gradeOf(key)
  return byGap.get(widest)?.split(' ')[grade] ?? ''
}

/** Every key whose share moves with the age gap. */
export function* keysByGap({ byGap }: SampleFile): Generator<string> {
  for (const [key, rows] of linesOf(byGap)) {
    const keys = everyGradeOf(key)
    for (const [grade, row] of rows.split(' ').entries()) if (row !== '') yield keys[grade]!
  }
}

/** Null for a key that does not move, and where no pair of that gap was looked at. */
function countNear({ gaps }: SampleFile, row: string, gapYears: number): SampleCount | null {
  const of = aroundGap(gaps, gapYears)
  if (row === '' || of === 0) return null
  const hits = readGapRow(row.slice(1), gaps)
  return { hits: aroundGap(hits, gapYears), of, spread: spreadOf(row) }
}

type Found = Omit<SampleCount, 'of'>

/** By value, for each grade. */
function countsIn(line: string): Map<string, readonly Found[]> {
  const records = line.split('|').map((record): [string, readonly Found[]] => {
    const at = record.lastIndexOf(' ')
    const grades = record.slice(at + 1).match(/[\da-z]+[A-Z]/g) ?? []
    return [record.slice(0, at), grades.map(foundIn)]
  })
  return new Map(records)
}

function foundIn(grade: string): Found {
  return { hits: Number.parseInt(grade.slice(0, -1), 36), spread: spreadOf(grade.slice(-1)) }
}

/** Of what was too rare to tell: it may vary as much as whatever varies most of its topic. */
function atMost({ fewestHits }: SampleFile, akin: readonly string[]): Found {
  const spreads = akin.flatMap((line) =>
    [...countsIn(line).values()].flat().map(({ spread }) => spread),
  )
  return { hits: fewestHits - 1, spread: Math.max(1, ...spreads) }
}

/** `western.moon` of `western.moon.sign`, `couple.western.synastry` of what lies between two. */
function topicOf(id: string): string {
  return id.split('.', id.startsWith('couple.') ? 3 : 2).join('.')
}

function partsOf(key: string): { id: string; value: string; grade: number } {
  const { key: widest, grade } = gradeOf(key)
  const at = widest.indexOf('=')
  if (at === -1) return { id: widest, value: '', grade }
  return { id: widest.slice(0, at), value: widest.slice(at + 1), grade }
}

function linesOf(text: string): Map<string, string> {
  const lines = text === '' ? [] : text.split('\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
  )
}
