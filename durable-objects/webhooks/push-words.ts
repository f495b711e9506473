import type { AnnouncementType } from '#core/announcements.ts'

interface Words {
  readonly title: string
  readonly body: string
}

/**
 * What a phone shows, by type; what is not here is not pushed. A lock screen is read by others, so no
 * word is of anybody; and nothing in it may frighten: what went wrong is told in the app, with what can be done.
 */
export const PUSH_WORDS: Partial<Record<AnnouncementType, Words>> = {
  'job.complete': { title: 'Your reading is ready', body: 'All of it can be read and heard.' },
  'job.partial': { title: 'Your reading is ready', body: 'One part is still on its way.' },
  'job.failed': { title: 'About your reading', body: 'Open it when you like: there is news.' },
  'document.text.ready': { title: 'A text is ready', body: 'You can read it now.' },
  'document.chapter.ready': { title: 'A chapter is ready', body: 'You can listen to it now.' },
  'package.ready': { title: 'Your package is ready', body: 'It can be downloaded now.' },
}

export const PUSHED_TYPES = Object.keys(PUSH_WORDS) as AnnouncementType[]
