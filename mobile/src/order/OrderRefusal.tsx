import { View } from 'react-native'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { isUndeclared, type OrderField } from './order-form.ts'
import { spanWords } from './span-words.ts'

interface OrderRefusalProps {
  readonly failure: Failure | null
  readonly problems: Partial<Record<OrderField, string>>
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** What stood in the way was mended here. */
  readonly onMended: () => void
}

/** Why an order was not taken, with what can be mended on the spot. */
export function OrderRefusal({ failure, problems, people, onMended }: OrderRefusalProps) {
  const { order: words } = useWords()
  if (failure === null) return null
  if (failure.kind === 'busy') {
    const wait = spanWords(failure.retryAfter, words.spans)
    return <Told failure={failure} words={filled(words.full, { wait })} />
  }
  if (failure.kind !== 'refused') return <Told failure={failure} />
  if (failure.type === 'no-credit') return <Told failure={failure} words={words.noCredit} />
  const undeclared = failure.fields.filter(isUndeclared)
  const declare = async (personId: string, whose: 'own' | 'declared') => {
    const answer = await answerOf(api.declareConsent({ params: { personId }, json: { whose } }))
    if (answer.ok && undeclared.length === 1) onMended()
  }
  return (
    <View style={{ gap: SPACE.medium }} role="alert">
      <Told failure={failure} words={problems.form ?? words.refused} />
      {undeclared.map(({ field }) => {
        const person = people[Number(field.split('.')[1])]
        return (
          person && (
            <Card key={person.id}>
              <Text>{filled(words.consentMissing, { name: person.name })}</Text>
              <Button
                label={words.consentDeclareOther}
                onPress={() => void declare(person.id, 'declared')}
              />
              <Button label={words.consentDeclare} onPress={() => void declare(person.id, 'own')} />
            </Card>
          )
        )
      })}
    </View>
  )
}
