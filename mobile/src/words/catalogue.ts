import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { mirrored } from './mirrored.ts'
import type { Translated } from './translated.ts'

export type { Translated }

/** Everything the app says. English is the truth; no other language lacks a word. */
export type Words = Translated<typeof en>

export const LANGUAGES = ['en', 'de', 'mirrored'] as const
export type Language = (typeof LANGUAGES)[number]

export const CATALOGUE: Readonly<Record<Language, Words>> = {
  en,
  de,
  mirrored: mirrored<Words>(en),
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  return language === 'mirrored'
}

/** The first of the languages somebody reads that we speak; English for everybody else. `tags`: BCP 47. */
export function languageFor(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => tag.toLowerCase().split('-')[0])
  return (
    LANGUAGES.find((language) => language === spoken.find((one) => one === 'en' || one === 'de')) ??
    'en'
  )
}
