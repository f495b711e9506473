import type { FactSystem, Subject } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Paragraph } from './prose.ts'
import type { Voice } from './voice.ts'

/** What is known of one thing, such as a planet or a center: its facts together. */
export interface Topic {
  readonly subject: Subject
  readonly system: FactSystem
  readonly topic: string
  readonly facts: readonly Fact[]
  readonly get: (property: string) => Fact | undefined
  /** A fact of another topic of the same subject and system. */
  readonly beside: (topic: string, property: string) => Fact | undefined
}

/** Tells a topic in special words, or null when it has none and the plain statement must do. */
export type TellTopic = (topic: Topic, voice: Voice) => Paragraph | null

/** Facts gathered by what they are about, in order of first mention. `all` is what else is known. */
export function byTopic(facts: readonly Fact[], all: readonly Fact[]): readonly Topic[] {
  const ids = new Map(all.map((fact) => [fact.id, fact]))
  const groups = Map.groupBy(facts, ({ subject, system, topic }) => `${subject}.${system}.${topic}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { subject, system, topic } = first
    return [
      {
        subject,
        system,
        topic,
        facts: group,
        get: (property: string) => group.find((fact) => fact.property === property),
        beside: (other: string, property: string) =>
          ids.get(`${subject}.${system}.${other}.${property}`),
      },
    ]
  })
}

export function nameOf({ subject }: Topic, { names }: Voice): string {
  return subject === 'couple' ? bothNames(names) : (names[subject] ?? '')
}

export function bothNames({ p1, p2 }: Voice['names']): string {
  return p2 === undefined ? p1 : `${p1} and ${p2}`
}
