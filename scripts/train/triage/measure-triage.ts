import { decided, readingOf } from '#writing/safety/triage.ts'
import { sharesBy, type Judge } from '#writing/safety/model/judge.ts'
import { plainText } from '#writing/safety/plain-text.ts'
import { abroad, asked, examples, made, WRITERS, writtenBy, type Labelled } from './labelled.ts'
import { judgeOf } from './model-of.ts'

/** Each writer's questions, read by a judge that was trained on all others: how many grave ones are met, met as what they are, and harmless ones flagged. */
export function* measureTriage(): Generator<string> {
  const extra = [...examples(), ...made(), ...asked(), ...abroad()]
  for (const writer of WRITERS) {
    const others = WRITERS.filter((other) => other !== writer)
    const judge = judgeOf([...others.flatMap(writtenBy), ...extra])
    yield `${writer.padEnd(50)} ${figuresOf(writtenBy(writer), judge)}`
  }
}

function figuresOf(lines: readonly Labelled[], judge: Judge): string {
  const read = lines.map(({ question, category }) => ({
    category,
    met: decided(sharesBy(readingOf(plainText(question)), judge)),
  }))
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
