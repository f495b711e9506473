import { useRouter } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { answerOf } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FirstWords } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'
import { isOwnTaken } from './is-own-taken.ts'
import { keepPerson } from './keep-person.ts'

/** The headings of what would be written, how long it is and what it costs, and the way to the order. */
export function WhatWouldBe({ words: told }: { readonly words: FirstWords }) {
  const { first: words, people } = useWords()
  const { colours } = useTheme()
  const router = useRouter()
  const [isKeeping, setKeeping] = useState(false)
  const [isAgreed, setAgreed] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const otherName = useFirstMinute(({ other }) => other.name.trim())
  const isOfTwo = told.both !== null
  const goOn = async () => {
    setKeeping(true)
    const answer = await answerOf(kept(isOfTwo))
    setKeeping(false)
    if (!answer.ok) return setFailure(answer.failure)
    const [first, second] = answer.value
    if (first) router.push({ pathname: '/order', params: { first, ...(second && { second }) } })
  }
  return (
    <View style={styles.whole}>
      <Text kind="title" level={2}>
        {isOfTwo ? words.headingsOfTwo : words.headingsTitle}
      </Text>
      <View role="list" style={styles.list}>
        {told.headings.map(({ document, title, thesis }, index) => (
          <View
            key={document}
            role="listitem"
            style={[styles.heading, { borderColor: colours.rule }]}
          >
            <Text kind="small" tone="gold" style={styles.number}>
              {index + 1}
            </Text>
            <View style={styles.words}>
              <Text isStrong>{title}</Text>
              {thesis !== null && <Text tone="quiet">{thesis}</Text>}
            </View>
          </View>
        ))}
      </View>
      <Text>{filled(words.time, { ...told.minutes })}</Text>
      <Text>{told.cost.words}</Text>
      {isOfTwo && (
        <Button
          label={filled(words.agreed, { name: otherName })}
          onPress={() => setAgreed(!isAgreed)}
          kind={isAgreed ? 'primary' : 'plain'}
          {...(isAgreed && { icon: 'check' as const })}
          testID="other-agreed"
        />
      )}
      <Button
        label={isOfTwo ? words.orderOfTwo : words.order}
        kind="primary"
        busy={isKeeping && words.orderKeeping}
        isDisabled={isOfTwo && !isAgreed}
        onPress={() => void goOn()}
        testID="to-order"
      />
      <Told failure={failure} words={isOwnTaken(failure) ? people.whoseTaken : null} />
    </View>
  )
}

async function kept(isOfTwo: boolean): Promise<readonly (string | null)[]> {
  const self = await keepPerson('self')
  return isOfTwo ? [self, await keepPerson('other')] : [self]
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  list: { gap: 0 },
  heading: {
    flexDirection: 'row',
    gap: SPACE.medium,
    borderTopWidth: 1,
    paddingVertical: SPACE.small,
  },
  number: { minWidth: 24 },
  words: { flexShrink: 1, gap: 2 },
})
