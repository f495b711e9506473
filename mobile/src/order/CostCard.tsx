import type { PersonResponse } from '@contract/people.ts'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Card } from '#app/design/Card.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { counted, filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'

interface CostCardProps {
  /** Whom it is about, each as they are kept. */
  readonly people: readonly PersonResponse[]
  readonly documents: number
}

/** What an order of so many documents costs, how long it takes, and how long it is. */
export function CostCard({ people, documents }: CostCardProps) {
  const { order: words } = useWords()
  const ids = people.map(({ id }) => id).join(' ')
  const asked = useAsked(`cost ${ids}`, async () => {
    const given = people.map(({ name, birth }) => ({ name, birth }))
    const [told, { balance }] = await Promise.all([
      api.tellFirstWords({ json: { people: given } }),
      api.getCredits(),
    ])
    return { ...told, balance }
  })
  return (
    <Card>
      <StateOf of={asked} loading={words.loading}>
        {({ cost, minutes, headings, balance }) => {
          const share = documents / Math.max(1, headings.length)
          const told = {
            reading: Math.round(minutes.reading * share),
            listening: Math.round(minutes.listening * share),
          }
          return (
            <>
              <Text kind="label">{words.cost}</Text>
              <Text>
                {cost.credits === null
                  ? words.costFree
                  : counted(words.costCredits, documents, { have: balance })}
              </Text>
              <Text kind="label">{words.takes}</Text>
              <Text>
                {filled(words.takesMinutes, told)} {words.takesWords}
              </Text>
            </>
          )
        }}
      </StateOf>
    </Card>
  )
}
