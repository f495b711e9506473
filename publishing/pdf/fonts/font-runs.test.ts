import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FONT_FOLDER } from '../../../scripts/build-fonts.ts'
import { fileChooser } from './choose-file.ts'
import { eastAsianFaceFor } from './east-asian-face.ts'
import { FontIndex } from './font-index.ts'
import { fontRunsOf } from './font-runs.ts'

const index = FontIndex.parse(JSON.parse(readFileSync(join(FONT_FOLDER, 'index.json'), 'utf8')))

/** Runs as `text@face`, the number of a cut face's file left out. */
function runs(text: string, language = 'en'): string[] {
  const chooser = fileChooser(index, eastAsianFaceFor(language, text))
  return fontRunsOf(text, 'eb-garamond', chooser).map(
    ({ text: drawn, file }) => `${drawn}@${file.replace(/(?<!symbols)-\d+(?=\.)|\.ttf$/g, '')}`,
  )
}

describe('fontRunsOf', () => {
  it('switches the font where the text face ends', () => {
    expect(runs('田中 in ♌, Анна')).toEqual([
      '田@source-han-serif-sc',
      '中@source-han-serif-sc',
      ' in @eb-garamond',
      '♌@noto-sans-symbols',
      ', Анна@eb-garamond',
    ])
  })

  it('keeps a letter and its accents in one font', () => {
    expect(runs('Ǎ̱')).toEqual(['Ǎ̱@eb-garamond'])
    expect(runs('श्री')).toEqual(['श्री@noto-serif-devanagari'])
  })

  it('takes a sign of the zodiac for a sign and an emoji for an emoji', () => {
    expect(runs('♈\uFE0F')).toEqual(['♈\uFE0F@noto-sans-symbols'])
    expect(runs('☉')).toEqual(['☉@noto-sans-symbols-2'])
    expect(runs('🌙')).toEqual(['🌙@noto-emoji'])
  })

  it('draws the punctuation inside a Hebrew name with its letters, and no other', () => {
    expect(runs('בת-שבע')).toEqual(['בת-שבע@noto-serif-hebrew'])
    expect(runs('Anna-Maria')).toEqual(['Anna-Maria@eb-garamond'])
  })

  it('shows a box for what no face holds', () => {
    const chooser = fileChooser(index, 'source-han-serif-sc')
    expect(fontRunsOf('a𐌰', 'eb-garamond', chooser)).toEqual([
      { text: 'a', file: 'eb-garamond.ttf', missing: [] },
      { text: '□', file: 'noto-sans-symbols-2.ttf', missing: ['𐌰'] },
    ])
  })
})

describe('eastAsianFaceFor', () => {
  it.each([
    ['en', '田中', 'source-han-serif-sc'],
    ['en', '田中さくら', 'noto-serif-jp'],
    ['en', '李 and 김민준', 'noto-serif-kr'],
    ['zh-Hant', '田中', 'noto-serif-tc'],
    ['ja', '田中', 'noto-serif-jp'],
  ])('draws Han as the language or the other letters say (%s, %s)', (language, text, face) => {
    expect(eastAsianFaceFor(language, text)).toBe(face)
  })
})
