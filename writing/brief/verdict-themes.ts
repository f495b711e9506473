import type { Fact } from '#astrology/facts.ts'
import { SYSTEM_TITLES, type System } from '#core/systems.ts'
import type { Register, Theme } from './brief.ts'
import type { Candidate } from './candidates.ts'
import { withTokens } from './links.ts'
import { themeOf } from './themes.ts'
import { threeWindows } from './three-windows.ts'
import {
  changingOf,
  isDimension,
  isOfTwo,
  leaningOf,
  promisesFrom,
  raritiesOf,
  sideOf,
  testimonyOf,
} from './verdict-parts.ts'
import { drawFrom, verdictPool } from './verdict-pool.ts'

interface Verdict {
  /** Whose testimonies there are. */
  readonly systems: readonly System[]
  readonly register: Register
  readonly isAsked: boolean
  /** Whether a fact bears on what was asked. */
  readonly bears: (fact: Fact) => boolean
}

/** How many facts a verdict tells, where there are as many. */
const TOTAL = 52
const [ROOTS, ANSWERS, OF_TIME] = [4, 3, 8]

/**
 * The verdict, part by part. Each fact is told in one of them; the finding, the promises and what
 * would change it take facts up again (`recalls`).
 */
export function verdictThemes(facts: readonly Fact[], verdict: Verdict): readonly Theme[] {
  const { systems, register, isAsked, bears } = verdict
  const pool = verdictPool(facts, systems, register)
  const draw = drawFrom(pool)

  const scores = draw(({ fact }) => fact.topic === 'score', 1)
  const agreements = draw(({ fact }) => fact.topic === 'agreement', ROOTS)
  const contradictions = draw(({ fact }) => fact.topic === 'contradiction', ROOTS)
  const windows = threeWindows(pool)
  const time = windows.flatMap((each) => draw((other) => other === each, 1)).slice(0, OF_TIME)
  const leanings = systems.map((system) => leaningOf(system, draw))
  const rare = raritiesOf(draw)
  const asked = isAsked ? draw((each) => isOfTwo(each) && bears(each.fact), ANSWERS) : []
  const witnesses = systems.map((system, index) => ({
    system,
    told: [...leanings[index]!, ...testimonyOf(system, draw)],
  }))
  const [ease, cost] = [sideOf('ease', draw), sideOf('strain', draw)]
  const between = draw(isDimension, 6)

  const heard = witnesses.flatMap(({ told }) => told)
  const first = [scores, agreements, contradictions, time, rare, asked, heard, ease, cost, between]
  const more = draw(isOfTwo, Math.max(0, TOTAL - first.flat().length))
  return [
    ...part('finding', 'what all systems keep coming back to, in one sentence', scores, [
      ...leanings.flatMap((told) => told.slice(0, 1)),
      ...agreements.slice(0, 2),
      ...ease.slice(0, 2),
      ...cost.slice(0, 2),
    ]),
    ...(isAsked ? part('question', 'what was asked', asked, ease.slice(0, 1)) : []),
    ...witnesses.flatMap(({ system, told }) =>
      part(`witness.${system}`, `what ${SYSTEM_TITLES[system]} looked at, and how it leans`, [
        ...told,
        ...more.filter(({ fact }) => fact.system === system),
      ]),
    ),
    ...part(
      'agreements',
      'where systems of different roots agree',
      agreements,
      agreements.length > 0 ? [] : leanings.flatMap((told) => told.slice(0, 1)),
    ),
    ...part('contradictions', 'where they contradict each other, and why', contradictions),
    ...part('ease', 'what comes by itself', [...ease, ...between.slice(0, 1)]),
    ...part('cost', 'what it costs, its early sign and its remedy', [...cost, ...between.slice(1)]),
    ...part('rare', 'what is rare, and what is grave but common', rare),
    ...part('time', 'three windows of time', time),
    // Nobody is told to come to terms with whoever harms them.
    ...(register === 'grave'
      ? []
      : part(
          'promises',
          'five agreements these two could make and observe',
          [],
          promisesFrom(cost, [...heard, ...ease]),
        )),
    ...part('change', 'what would change this verdict', [], changingOf(ease, cost)),
  ]
}

/** One part of the verdict; none where nothing is to be told. */
// oxlint-disable-next-line max-params -- a line of a list
function part(
  id: string,
  about: string,
  told: readonly Candidate[],
  recalls: readonly Candidate[] = [],
): Theme[] {
  if (told.length + recalls.length === 0) return []
  const facts = told.map(withTokens)
  return [themeOf({ id, about, facts, recalls: recalls.map(({ fact }) => fact.id) })]
}
