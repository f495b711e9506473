import { useEffect, useRef, useState, type ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'

interface AskTwiceProps {
  readonly label: string
  /** What it means. */
  readonly lead: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  /** Whether it goes on asking after a yes: there is more to be said, which `children` say. */
  readonly stays?: boolean
  readonly children?: ReactNode
}

/** Something that cannot be taken back: it is done when it was said twice. */
export function AskTwice({ label, lead, yes, no, onYes, stays, children }: AskTwiceProps) {
  const [isAsked, setAsked] = useState(false)
  const box = useRef<View>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    // What was pressed is gone: whoever goes by keyboard stays where they were.
    if (wasAsked.current !== isAsked) box.current?.focus()
    wasAsked.current = isAsked
  }, [isAsked])
  if (!isAsked) {
    return (
      <View ref={box} tabIndex={-1} style={styles.narrow}>
        <Button label={label} kind="quiet" onPress={() => setAsked(true)} />
      </View>
    )
  }
  const done = () => {
    if (stays !== true) setAsked(false)
    onYes()
  }
  return (
    <View ref={box} tabIndex={-1} role="group" aria-label={label} style={styles.whole}>
      <Card>
        <Text kind="heading">{label}</Text>
        <Text>{lead}</Text>
        {children}
        <View style={styles.row}>
          <Button label={yes} kind="danger" onPress={done} />
          <Button label={no} onPress={() => setAsked(false)} />
        </View>
      </Card>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { width: '100%' },
  narrow: { maxWidth: '100%' },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
