import { useEffect, useRef, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { openVoiceSound, type VoiceSound } from './voice-sound.ts'

interface VoiceFieldProps {
  /** Null for the usual one. */
  readonly voice: string | null
  readonly onChange: (voice: string) => void
  readonly problem: string | undefined
}

/** Whose voice reads: each can be heard before it is chosen. */
export function VoiceField({ voice, onChange, problem }: VoiceFieldProps) {
  const { order: words } = useWords()
  const asked = useAsked('voices', () => api.listVoices())
  const [heard, setHeard] = useState<string | null>(null)
  const sound = useRef<VoiceSound | null>(null)
  useEffect(() => () => sound.current?.stop(), [])
  const names: Readonly<Record<string, string>> = words.voiceNames
  const nameOf = (id: string) => names[id] ?? id
  const hear = (id: string, path: string) => {
    sound.current ??= openVoiceSound({ ended: () => setHeard(null) })
    if (heard === id) {
      sound.current.stop()
      return setHeard(null)
    }
    setHeard(id)
    sound.current.play(path).catch(() => setHeard(null))
  }
  return (
    <StateOf of={asked} loading={words.voicesLoading}>
      {({ voices }) => {
        const usual = voices.find(({ isUsual }) => isUsual)?.id ?? voices[0]?.id ?? null
        const chosen = voices.find(({ id }) => id === (voice ?? usual))
        return (
          <View style={styles.whole}>
            <Choice
              label={words.voice}
              value={chosen?.id ?? null}
              onChange={onChange}
              options={voices.map(({ id, isUsual }) => ({
                value: id,
                label: isUsual ? `${nameOf(id)} (${words.voiceUsual})` : nameOf(id),
              }))}
            />
            {chosen && chosen.sample !== null && (
              <View style={styles.start}>
                <Button
                  label={filled(heard === chosen.id ? words.stopHearing : words.hear, {
                    voice: nameOf(chosen.id),
                  })}
                  icon={heard === chosen.id ? 'pause' : 'play'}
                  kind="quiet"
                  onPress={() => hear(chosen.id, chosen.sample ?? '')}
                />
              </View>
            )}
            {problem !== undefined && (
              <Text kind="small" tone="hard">
                {problem}
              </Text>
            )}
          </View>
        )
      }}
    </StateOf>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair },
  start: { alignItems: 'flex-start' },
})
