import type { Fact } from '#astrology/facts.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import { checkClaims } from '#writing/grounding/claims.ts'
import type { CheckedCouple } from './checked-couple.ts'
import { documentNamed } from './document-named.ts'
import type { LabelledClaim } from './read-claims.ts'

/** How many of one kind were flagged. */
export interface Count {
  readonly found: number
  readonly of: number
}

/** Shares from 0 to 1: of false sentences found, of true ones flagged; and the false by kind. */
export interface ClaimsMeasure {
  readonly recall: number
  readonly falseAlarms: number
  readonly byKind: Readonly<Record<string, Count>>
  readonly falseAlarmsByKind: Readonly<Record<string, Count>>
  readonly missed: readonly LabelledClaim[]
  readonly flagged: readonly LabelledClaim[]
}

/** Facts and people, and the documents of a package about them. */
export interface Checking {
  readonly couple: Pick<CheckedCouple, 'names' | 'pronouns'>
  readonly facts: readonly Fact[]
}

/** Judges each labelled sentence by all facts its document may use. */
export function measureClaims(claims: readonly LabelledClaim[], checking: Checking): ClaimsMeasure {
  const isFlagged = flagging(checking)
  const judged = claims.map((claim) => ({ claim, isFlagged: isFlagged(claim) }))
  const [untrue, truths] = ['false', 'true'].map((label) =>
    judged.filter(({ claim }) => claim.label === label),
  ) as [typeof judged, typeof judged]
  return {
    recall: shareOf(untrue),
    falseAlarms: shareOf(truths),
    byKind: countsOf(untrue),
    falseAlarmsByKind: countsOf(truths),
    missed: untrue.filter((each) => !each.isFlagged).map(({ claim }) => claim),
    flagged: truths.filter((each) => each.isFlagged).map(({ claim }) => claim),
  }
}

type Judged = readonly { readonly claim: LabelledClaim; readonly isFlagged: boolean }[]

function flagging({ couple, facts }: Checking): (claim: LabelledClaim) => boolean {
  const selected = new Map<string, readonly Fact[]>()
  return ({ document: id, sentence, facts: cited }) => {
    const document = documentNamed(id)
    const known = selected.get(id) ?? selectFacts(document, facts)
    selected.set(id, known)
    const evidence = [{ id: 's1', sentence, facts: cited }]
    const findings = checkClaims({ evidence }, { ...couple, document, facts: known })
    return findings.some(({ severity }) => severity !== 'minor')
  }
}

/** The share flagged; 0 of none. */
const shareOf = (judged: Judged): number =>
  judged.length === 0 ? 0 : judged.filter(({ isFlagged }) => isFlagged).length / judged.length

function countsOf(judged: Judged): Readonly<Record<string, Count>> {
  const kinds = [...new Set(judged.map(({ claim }) => claim.kind))].toSorted()
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = judged.filter(({ claim }) => claim.kind === kind)
      return [kind, { found: own.filter(({ isFlagged }) => isFlagged).length, of: own.length }]
    }),
  )
}
