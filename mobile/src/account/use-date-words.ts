import { useLanguage } from '#app/words/use-words.ts'

/** Says a moment of the API's (ISO 8601) as people of the app's language do, in their own time. */
export function useDateWords(): (iso: string) => string {
  const language = useLanguage()
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (iso) => format.format(new Date(iso))
}
