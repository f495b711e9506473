import { useRef } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Text } from '#app/design/Text.tsx'
import type { Failure } from '#app/api/failure.ts'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { isSameMoment, type BirthForm } from './birth-form.ts'

interface HourChoiceProps {
  readonly failure: Failure | null
  readonly birth: BirthForm
  readonly onChange: (birth: BirthForm) => void
}

/** Whether a refusal asks which of two moments a local time was. */
export function asksHour(failure: Failure | null): boolean {
  return failure?.kind === 'refused' && failure.choices.length > 0
}

/**
 * Which of two moments it was, of a night in which clocks were changed; nothing where nobody asks, or where the birth
 * is another by now: an hour of that night would be a wrong one of this.
 */
export function HourChoice({ failure, birth, onChange }: HourChoiceProps) {
  const { people: words } = useWords()
  const asked = useRef({ failure, birth })
  if (asked.current.failure !== failure) asked.current = { failure, birth }
  if (failure?.kind !== 'refused' || failure.choices.length === 0) return null
  if (!isSameMoment(birth, asked.current.birth)) return null
  return (
    <Card>
      <Text kind="heading">{words.hour}</Text>
      <Text>{words.hourWhy}</Text>
      {failure.choices.map(({ offsetSeconds, utc }) => (
        <Button
          key={offsetSeconds}
          label={filled(words.hourChoice, { utc: utc.replace('T', ' ').slice(0, 16) })}
          kind={birth.offsetSeconds === offsetSeconds ? 'primary' : 'plain'}
          onPress={() => onChange({ ...birth, offsetSeconds })}
        />
      ))}
    </Card>
  )
}
