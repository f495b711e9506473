import { getLocales } from 'expo-localization'
import { useSettings } from '#app/stores/settings.ts'
import { CATALOGUE, languageFor, type Language, type Words } from './catalogue.ts'

/** The language the app speaks: as set, or as the device's. */
export function useLanguage(): Language {
  return spoken(useSettings((settings) => settings.language))
}

/** Everything the app says, in that language. */
export function useWords(): Words {
  return CATALOGUE[useLanguage()]
}

/** The same where nothing is drawn: what a lock screen shows. */
export function wordsNow(): Words {
  return CATALOGUE[spoken(useSettings.getState().language)]
}

function spoken(set: Language | 'system'): Language {
  return set === 'system' ? languageFor(getLocales().map(({ languageTag }) => languageTag)) : set
}
