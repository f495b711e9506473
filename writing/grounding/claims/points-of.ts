import { allOf, judged, eachOf, isOf, type Ground, type Verdict } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'

/** Points, and out of how many; null where it is not told. */
export function split(value: string): readonly [number, number | null] {
  const [points = '', of] = value.split(' of ')
  return [Number(points), of === undefined ? null : Number(of)]
}

/** Words by which points are those that are not given. */
export const LOST =
  /\b(stay behind|left behind|lost|loses?|costs?|missing|lacks?|lacking|withh[oe]lds?|gone|forfeits?|taken away|takes away|takes( \S+){1,2} points from|go missing)\b/i

/** What a thing has; null where facts do not count it. */
export function verdictOf(ground: Ground, subject: Owned, value: Owned): Verdict | null {
  const [points, of] = split(value.value)
  const { knowledge } = ground
  const known: readonly Known[] = knowledge.with('points')
  const isOwed = /\b(debt|in the red|owes?|short|below|under)\b/i.test(ground.read.sentence)
  const amongst = (own: readonly number[]): Verdict | null =>
    own.length === 0
      ? null
      : judged(own.includes(points) || (isOwed && own.includes(-points)), true)
  const isLost = LOST.test(ground.read.sentence)
  if (subject.kind === 'koota') {
    const isSided = /\b(groom|bride|counted from|(one|the other|either|both) ways?)\b/.test(
      ground.read.sentence,
    )
    const all = known.filter(({ mark }) => mark.term === subject.value && mark.points !== undefined)
    const mean = all.filter(({ fact }) => fact.topic === 'ashtakoota')
    const own = isSided || mean.length === 0 ? all : mean
    if (own.length === 0) return null
    const isWhole = of === null || own.some(({ mark }) => mark.of === of)
    if (!isWhole && of >= 18) return null
    const given = own.map(({ mark }) =>
      isLost && of === null ? (mark.of ?? 0) - mark.points! : mark.points!,
    )
    return isWhole ? amongst(given) : 'contradicted'
  }
  const isBody = subject.kind === 'body'
  if (isBody && (of !== null || /\bcounts\b/.test(ground.read.sentence))) return null
  if (isBody || subject.kind === 'house') {
    const own = known.filter(
      (each) =>
        (isBody ? each.mark.body === subject.value : each.mark.house === Number(subject.value)) &&
        isOf(subject.owner, each),
    )
    return amongst(own.flatMap(({ mark }) => mark.points ?? []))
  }
  if (subject.kind === 'pillar') {
    const own = knowledge.facts.filter(
      (fact) =>
        fact.marks.some(({ pillar }) => pillar === subject.value) &&
        (subject.owner === null || fact.subject === subject.owner || subject.owner === 'both'),
    )
    return amongst(own.flatMap(({ measures }) => measures['points']?.value ?? []))
  }
  if (subject.kind === 'sefirah') {
    const isOfPillar = ground.segment.mentions.some(({ kind }) => kind === 'pillar')
    const verdicts = eachOf(subject.owner).map((owner) => {
      const own = knowledge.facts.filter(
        ({ marks, system }) =>
          system === 'kabbalah' &&
          // A pillar's points are of all its sefirot together.
          marks.some(
            ({ sefirah, pillar }) =>
              sefirah === subject.value && (pillar === undefined || isOfPillar),
          ),
      )
      const numbers = own.flatMap(({ measures, subject: who }) => [
        ...(owner === null || who === owner ? [measures['points']] : []),
        ...(owner === 'p1' || owner === null ? [measures['p1Points']] : []),
        ...(owner === 'p2' || owner === null ? [measures['p2Points']] : []),
      ])
      return amongst(numbers.flatMap((each) => each?.value ?? []))
    })
    const counted = verdicts.filter((each) => each !== null)
    return counted.length === 0 ? null : allOf(counted)
  }
  return null
}
