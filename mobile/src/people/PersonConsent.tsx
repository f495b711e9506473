import type { PersonResponse } from '@contract/people.ts'
import { useState } from 'react'
import { View } from 'react-native'
import { copyWords } from '#app/account/copy-words.ts'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Field } from '#app/design/Field.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { dayWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'

type Link = Awaited<ReturnType<typeof api.linkConsent>>

/** Whose data these are, and a link for somebody else to say so themselves. */
export function PersonConsent({ person }: { readonly person: PersonResponse }) {
  const { people: words } = useWords()
  const language = useLanguage()
  const { id: personId, name } = person
  const params = { personId }
  const [link, setLink] = useState<Link | null>(null)
  const [isCopied, setCopied] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const asked = useAsked(`consent ${personId}`, () => api.getConsent({ params }))
  const make = async () => {
    const answer = await answerOf(api.linkConsent({ params }))
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) setLink(answer.value)
  }
  return (
    <StateOf of={asked} loading={words.loading}>
      {({ whose, acceptedAt }) =>
        whose === 'own' ? (
          <Text kind="small" tone="quiet">
            {words.consent.own}
          </Text>
        ) : (
          <Card>
            <Text kind="heading">{filled(words.link, { name })}</Text>
            <Text tone="quiet">
              {acceptedAt === null
                ? words.consent[whose ?? 'none']
                : filled(words.consent.accepted, { name })}
            </Text>
            <Text tone="quiet">{words.linkLead}</Text>
            {link === null ? (
              <Button
                label={filled(words.link, { name })}
                icon="share"
                onPress={() => void make()}
                isDisabled={whose === null}
              />
            ) : (
              <View style={{ gap: SPACE.small }}>
                <Field
                  label={filled(words.linkMade, { date: dayWords(link.expiresAt, language) })}
                  value={link.url}
                  onChange={() => {}}
                  readOnly
                  selectTextOnFocus
                />
                {copyWords.isThere() && (
                  <Button
                    label={isCopied ? words.copied : words.copy}
                    icon={isCopied ? 'check' : 'share'}
                    onPress={() => void copyWords.copy(link.url).then(setCopied)}
                  />
                )}
              </View>
            )}
            <Told failure={failure} />
          </Card>
        )
      }
    </StateOf>
  )
}
