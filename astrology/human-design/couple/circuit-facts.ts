import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { theMost } from '#astrology/the-most.ts'
import { channelOf, GROUP_OF_CIRCUIT, type CircuitGroup } from '../bodygraph/channels.ts'
import { RULES } from '../human-design-rules.ts'
import type { ChannelBond } from './connection.ts'
import { kept } from './told-once.ts'

const GROUPS: readonly CircuitGroup[] = ['individual', 'integration', 'collective', 'tribal']

/** To which groups of circuits the channels of both together belong, and to which most. */
export function circuitFacts(bonds: readonly ChannelBond[]): readonly PartsBody[] {
  const groups = bonds.map(({ channel }) => GROUP_OF_CIRCUIT[channelOf(channel).circuit])
  return factsOfCounts(GROUPS.map((group) => groups.filter((each) => each === group).length).join())
}

const factsOfCounts = once((told: string) => {
  const counts = told
    .split(',')
    .map((count, place) => ({ group: GROUPS[place]!, count: Number(count) }))
  return kept([
    {
      topic: 'circuits',
      property: 'groups',
      value: counts.map(({ group, count }) => `${group} ${count}`),
      sentence:
        'Of the channels that {p1} and {p2} have together {individual} belong to the individual circuitry, {integration} to Integration, {collective} to the collective and {tribal} to the tribal.',
      measures: Object.fromEntries(
        counts.map(({ group, count }) => [group, { value: count, unit: 'count' }]),
      ),
      marks: counts.map(({ group, count }) => ({
        relation: 'joint channels',
        circuit: group,
        count,
      })),
      rule: RULES.jointCircuits,
    },
    ...mostFacts(counts),
  ])
})

const WORDS: Readonly<Record<CircuitGroup, string>> = {
  individual: 'individual, and asks that each may be different',
  integration: 'of Integration, and looks first after itself',
  collective: 'collective, and wants to be shared with the world',
  tribal: 'tribal, and holds together what belongs together',
}

function mostFacts(
  counts: readonly { readonly group: CircuitGroup; readonly count: number }[],
): PartsBody[] {
  const most = theMost(counts, ({ count }) => count)
  if (most === null) return []
  const groups = most.items.map(({ group }) => group)
  return [
    {
      topic: 'circuits',
      property: 'most',
      value: groups,
      sentence: `Most of what {p1} and {p2} have together is ${groups.map((group) => WORDS[group]).join('; as much is ')}.`,
      measures: { channels: { value: most.amount, unit: 'count' } },
      marks: groups.map((circuit) => ({
        relation: 'joint channels',
        circuit,
        rank: 1,
        count: most.amount,
      })),
      rule: RULES.jointCircuits,
    },
  ]
}
