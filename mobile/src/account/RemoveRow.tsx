import type { ReactNode } from 'react'
import { View } from 'react-native'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'

interface RemoveRowProps {
  readonly title: string
  readonly lines: readonly string[]
  /** What takes it away, and what is done then; null for what stays. */
  readonly remove: { readonly label: string; readonly call: () => Promise<unknown> } | null
  readonly onGone: () => void
  readonly children?: ReactNode
}

/** One of several things that somebody has, and what takes it away. */
export function RemoveRow({ title, lines, remove, onGone, children }: RemoveRowProps) {
  const { account } = useWords()
  const act = useAct()
  const doRemove = async (call: () => Promise<unknown>) => {
    if (await act.run(call)) onGone()
  }
  return (
    <Card>
      <Text isStrong>{title}</Text>
      {lines.map((line) => (
        <Text key={line} kind="small" tone="quiet">
          {line}
        </Text>
      ))}
      {children}
      {remove && (
        <View style={{ alignItems: 'flex-start' }}>
          <Button
            label={remove.label}
            hint={`${remove.label}: ${title}`}
            busy={act.isBusy && account.saving}
            onPress={() => void doRemove(remove.call)}
          />
        </View>
      )}
      <Told failure={act.failure} />
    </Card>
  )
}
