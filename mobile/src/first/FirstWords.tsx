import { StyleSheet, View } from 'react-native'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE, WIDTH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import type { FirstWords as Words } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'
import { isOwnTaken } from './is-own-taken.ts'
import { HowRare } from './HowRare.tsx'
import { ThinkingOf } from './ThinkingOf.tsx'
import type { Voice } from './use-voice.ts'
import { WhatWouldBe } from './WhatWouldBe.tsx'

interface FirstWordsProps {
  readonly words: Words
  readonly voice: Voice
  readonly onHear: () => void
}

/** What was found: the rarest thing, the three hooks, what strains among them, and where to go on. */
export function FirstWords({ words: told, voice, onHear }: FirstWordsProps) {
  const { first: words } = useWords()
  const language = useLanguage()
  const name = useFirstMinute(({ self }) => self.name.trim())
  const hooks = [told.hooks.sun, told.hooks.moon, told.hooks.rising].filter((hook) => hook !== null)
  return (
    <View style={styles.whole}>
      <View style={styles.part} aria-live="polite">
        <Text kind="small" tone="gold">
          {filled(words.rarest, { name })}
        </Text>
        <Text kind="display" level={null} testID="first-sentence">
          {told.first.sentence}
        </Text>
        <HowRare rarity={told.first.rarity} />
        {language === 'de' && (
          <Text kind="small" tone="quiet">
            {words.inEnglish}
          </Text>
        )}
        <Hear voice={voice} onHear={onHear} />
      </View>
      {hooks.map(({ title, sentences }) => (
        <View key={title} style={styles.part}>
          <Text kind="heading">{title}</Text>
          <Text kind="lead">{sentences.map(({ sentence }) => sentence).join(' ')}</Text>
        </View>
      ))}
      {told.contradiction && (
        <Card>
          <Text kind="heading">{words.contradiction}</Text>
          <Text kind="lead" testID="contradiction">
            {told.contradiction.sentence}
          </Text>
        </Card>
      )}
      <ThinkingOf />
      <WhatWouldBe words={told} />
    </View>
  )
}

function Hear({ voice, onHear }: Pick<FirstWordsProps, 'voice' | 'onHear'>) {
  const { first: words, people } = useWords()
  const heardNot = (failure: Failure | null) => {
    if (failure === null) return words.hearFailed
    return isOwnTaken(failure) ? people.whoseTaken : null
  }
  const isComing = voice.state === 'coming'
  return (
    <View style={styles.hear}>
      <Button
        label={voice.state === 'speaking' ? words.hearAgain : words.hear}
        icon="play"
        busy={isComing && words.hearComing}
        onPress={onHear}
        testID="hear"
      />
      {voice.state === 'failed' && <Told failure={voice.failure} words={heardNot(voice.failure)} />}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: {
    gap: SPACE.huge,
    paddingTop: SPACE.large,
    maxWidth: WIDTH.text,
    width: '100%',
    alignSelf: 'center',
  },
  part: { gap: SPACE.small },
  hear: { alignItems: 'flex-start', gap: SPACE.small, paddingTop: SPACE.small },
})
