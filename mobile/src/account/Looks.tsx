import { Choice } from '#app/design/Choice.tsx'
import { TEXT_SIZES, THEME_CHOICES } from '#app/stores/read-settings.ts'
import { useSettings } from '#app/stores/settings.ts'
import { useWords } from '#app/words/use-words.ts'

/** `mirrored` is for looking at the layout, and offered to nobody. */
const OFFERED = ['system', 'en', 'de'] as const

/** How the app looks and speaks on this device. */
export function Looks() {
  const { account } = useWords()
  const { theme, language, textSize, change } = useSettings()
  return (
    <>
      <Choice
        label={account.language}
        options={OFFERED.map((value) => ({ value, label: account.languages[value] }))}
        value={language === 'mirrored' ? null : language}
        onChange={(value) => change({ language: value })}
      />
      <Choice
        label={account.theme}
        options={THEME_CHOICES.map((value) => ({ value, label: account.themes[value] }))}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Choice
        label={account.textSize}
        options={TEXT_SIZES.map((size) => ({
          value: String(size),
          label: account.textSizeOf(size * 100),
        }))}
        value={String(textSize)}
        onChange={(value) => change({ textSize: Number(value) })}
      />
    </>
  )
}
