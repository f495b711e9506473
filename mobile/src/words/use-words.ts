import { getLocales } from 'expo-localization'
import { useSettings } from '#app/stores/settings.ts'
import { CATALOGUE, languageFor, type Language, type Words } from './catalogue.ts'

/** The language the app speaks: as set, or as the device's. */
export function useLanguage(): Language {
  const language = useSettings((settings) => settings.language)
  return language === 'system'
    ? languageFor(getLocales().map(({ languageTag }) => languageTag))
    : language
}

/** Everything the app says, in that language. */
export function useWords(): Words {
  return CATALOGUE[useLanguage()]
}
