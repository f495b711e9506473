import { FACT_SYSTEMS, SUBJECTS } from '#core/systems.ts'
import * as z from 'zod'
import { factOf, type Fact } from './facts.ts'
import { packFrequency, PackedFrequency, unpackFrequency } from './frequency/packed-frequency.ts'
import type { Mark } from './marks.ts'
import { UNITS, type Measure } from './measures.ts'
import { ruleOf } from './rules.ts'

const PackedMeasure = z
  .tuple([z.number(), z.enum(UNITS)])
  .or(z.tuple([z.number(), z.enum(UNITS), z.number(), z.number()]))

/**
 * A fact as it is stored, a row without what can be derived: id, topic (only where it has a full
 * stop of its own), value, sentence, rule's id, measures (value, unit, from, to), marks,
 * certainty, and how common it is where that was counted. Its subject, system and property stand in its id, its statement follows from its
 * sentence and measures, its rule from the registry.
 */
export const PackedFact = z.tuple([
  z.string(),
  z.union([z.string(), z.literal(0)]),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  z.string(),
  z.string(),
  z.record(z.string(), PackedMeasure),
  z.array(z.custom<Mark>((mark) => typeof mark === 'object')),
  z.literal([0, 1]),
  PackedFrequency.optional(),
])
export type PackedFact = z.infer<typeof PackedFact>

export function packFact(fact: Fact): PackedFact {
  const { id, topic, value, sentence, ruleId, measures, marks, certainty, frequency } = fact
  const packed: PackedFact = [
    id,
    topic.includes('.') ? topic : 0,
    typeof value === 'object' ? [...value] : value,
    sentence,
    ruleId,
    mapValues(measures, packMeasure),
    [...marks],
    certainty === 'approximate' ? 1 : 0,
  ]
  if (frequency) packed[8] = packFrequency(frequency)
  return packed
}

/** A stored fact, whole again. Throws when its id or its rule is none of ours. */
export function unpackFact(packed: PackedFact): Fact {
  const [id, ownTopic, value, sentence, ruleId, measures, marks, isApproximate, frequency] = packed
  const [subject, system, ...rest] = id.split('.')
  const topic = ownTopic || (rest[0] ?? '')
  const make = factOf(z.enum(SUBJECTS).parse(subject), z.enum(FACT_SYSTEMS).parse(system))
  const fact = make({
    topic,
    property: rest.join('.').slice(topic.length + 1),
    value,
    sentence,
    measures: mapValues(measures, unpackMeasure),
    marks,
    certainty: isApproximate ? 'approximate' : 'certain',
    rule: ruleOf({ id, ruleId }),
  })
  return frequency ? { ...fact, frequency: unpackFrequency(frequency) } : fact
}

type PackedMeasure = z.infer<typeof PackedMeasure>

function packMeasure({ value, unit, from, to }: Measure): PackedMeasure {
  return from === undefined || to === undefined ? [value, unit] : [value, unit, from, to]
}

function unpackMeasure([value, unit, from, to]: PackedMeasure): Measure {
  return from === undefined || to === undefined ? { value, unit } : { value, unit, from, to }
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
