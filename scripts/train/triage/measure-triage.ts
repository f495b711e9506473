import { decided, readingOf } from '#writing/safety/triage.ts'
import { featuresOf } from '#writing/safety/model/features.ts'
import { sharesOf } from '#writing/safety/model/shares.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import { fit } from './fit.ts'
import { abroad, asked, examples, made, WRITERS, writtenBy, type Labelled } from './labelled.ts'
import { lessonOf } from './model-of.ts'

/** Each writer's questions, read by a model that was trained on all others: how many grave ones are met, met as what they are, and harmless ones flagged. */
export function* measureTriage(): Generator<string> {
  const extra = [...examples(), ...made(), ...asked(), ...abroad()].map(lessonOf)
  const written = new Map(WRITERS.map((writer) => [writer, writtenBy(writer).map(lessonOf)]))
  for (const writer of WRITERS) {
    const others = WRITERS.filter((other) => other !== writer)
    const weights = fit([...others.flatMap((other) => written.get(other) ?? []), ...extra])
    yield `${writer.padEnd(30)} ${figuresOf(writtenBy(writer), weights)}`
  }
}

function figuresOf(lines: readonly Labelled[], weights: Float64Array): string {
  const read = lines.map(({ question, category }) => {
    const features = featuresOf(readingOf(plainText(question)))
    return { category, met: decided(sharesOf(features, { weights, unit: 1 })) }
  })
  const grave = read.filter(({ category }) => category !== null)
  const harmless = read.filter(({ category }) => category === null)
  const met = grave.filter((line) => line.met !== null)
  const right = grave.filter((line) => line.met === line.category)
  const flagged = harmless.filter((line) => line.met !== null)
  return `met ${share(met, grave)}, rightly ${share(right, grave)}, flagged ${share(flagged, harmless)}`
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${((100 * some.length) / all.length).toFixed(1)} % (${some.length} of ${all.length})`
}
