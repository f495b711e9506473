import type {
  DeadLetter,
  DeadLetterOutcome,
  DeadLetterResponse,
} from '#workers/api/contract/dead-letters.ts'
import type * as z from 'zod'

/** A letter in one line: when, which, whose, for whom, and why it lies there. */
export function describeLetter({
  id,
  source,
  recipient,
  reason,
  attempts,
  arrivedAt,
}: DeadLetter): string {
  return `${arrivedAt}  ${id}  ${source} for ${recipient}, ${attempts} tries: ${reason}`
}

/** The same with what it holds and what was decided about it, the oldest decision first. */
export function describeLetterWhole(letter: z.infer<typeof DeadLetterResponse>): string {
  const { sender, body, decisions, replayedAt, droppedAt } = letter
  const isDecided = replayedAt !== null || droppedAt !== null
  return [
    describeLetter(letter),
    `    from ${sender ?? 'a queue'}; ${isDecided ? 'off the shelf' : 'on the shelf'}`,
    ...JSON.stringify(body, null, 2)
      .split('\n')
      .map((line) => `    ${line}`),
    ...decisions.map(({ at, decision, who, why }) => `    ${at} ${decision} by ${who}: ${why}`),
  ].join('\n')
}

export function describeOutcome({ id, outcome, reason }: DeadLetterOutcome): string {
  const words = {
    replayed: 'is on its way',
    dropped: 'is dropped',
    absent: 'is not there',
    stuck: `stays: ${reason}`,
  }
  return `${id} ${words[outcome]}`
}
