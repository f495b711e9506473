import type { PageLook } from './settle-page.ts'

/** Tells the page its language, direction and theme: what reads it aloud and what draws its edges asks there. */
export function settlePage({ theme, language, direction }: PageLook): void {
  const { documentElement: page } = document
  page.lang = language === 'mirrored' ? 'en' : language
  page.dir = direction
  page.style.colorScheme = theme
  page.dataset['theme'] = theme
}
