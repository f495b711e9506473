import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGE_CHOICES, readSettings, TEXT_SIZES, THEME_CHOICES } from './read-settings.ts'

test('whatever was kept, settings can be used', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
      const { theme, language, textSize } = readSettings(kept)
      expect(THEME_CHOICES).toContain(theme)
      expect(LANGUAGE_CHOICES).toContain(language)
      expect(TEXT_SIZES).toContain(textSize)
    }),
  )
})

test('what was chosen is read as it was', () => {
  const settings = { theme: 'dark', language: 'de', textSize: 1.5 }
  expect(readSettings(JSON.stringify(settings))).toEqual(settings)
})
