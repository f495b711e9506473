import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { IconButton } from '#app/design/IconButton.tsx'
import { Sheet } from '#app/design/Sheet.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { minutesOf } from './clock.ts'
import { SPEEDS, type Sleep } from './player-state.ts'
import { usePlayer } from './player-store.ts'

const SLEEPS_MINUTES = [5, 15, 30, 45, 60] as const

/** How fast it is spoken. */
export function SpeedButton() {
  const { player, send } = usePlayer()
  const { listen } = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        kind="quiet"
        label={listen.times(player.speed)}
        hint={`${listen.speed}: ${listen.times(player.speed)}`}
        onPress={() => setOpen(true)}
      />
      <Sheet isOpen={isOpen} title={listen.speed} onClose={close}>
        <Choice
          label={listen.speed}
          value={String(player.speed)}
          options={SPEEDS.map((speed) => ({ value: String(speed), label: listen.times(speed) }))}
          onChange={(speed) => {
            send({ type: 'speed-chosen', speed: Number(speed) })
            close()
          }}
        />
      </Sheet>
    </>
  )
}

/** When it falls silent by itself. */
export function SleepButton() {
  const { player, send } = usePlayer()
  const { listen } = useWords()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const { sleep } = player
  const said = wordsOf(sleep, listen)
  const options = [
    { value: 'off', label: listen.sleepOff },
    ...SLEEPS_MINUTES.map((minutes) => ({
      value: String(minutes),
      label: listen.sleepIn(minutes),
    })),
    { value: 'chapter', label: listen.sleepChapter },
  ]
  return (
    <>
      <IconButton
        icon="moon"
        tone={sleep === null ? 'ink' : 'gold'}
        label={`${listen.sleep}: ${said}`}
        onPress={() => setOpen(true)}
      />
      <Sheet isOpen={isOpen} title={listen.sleep} onClose={close}>
        {sleep !== null && <Text>{said}</Text>}
        <Choice
          label={listen.sleep}
          value={valueOf(sleep)}
          options={options}
          onChange={(value) => {
            send({ type: 'sleep-chosen', sleep: sleepOf(value) })
            close()
          }}
        />
      </Sheet>
    </>
  )
}

/** Of so many minutes from some time on none is chosen now. */
function valueOf(sleep: Sleep | null): string | null {
  if (sleep === null) return 'off'
  return sleep.kind === 'chapter' ? 'chapter' : null
}

function sleepOf(value: string): Sleep | null {
  if (value === 'off') return null
  if (value === 'chapter') return { kind: 'chapter' }
  return { kind: 'at', at: Date.now() + Number(value) * 60_000 }
}

function wordsOf(sleep: Sleep | null, listen: ReturnType<typeof useWords>['listen']): string {
  if (sleep === null) return listen.sleepOff
  if (sleep.kind === 'chapter') return listen.sleepChapter
  return listen.sleepLeft(minutesOf((sleep.at - Date.now()) / 1000))
}
