import type { Links, Resident } from './resident.ts'

/** A screen of the app, by its picture's name, and where it is. */
export interface ScreenAt {
  readonly name: string
  readonly path: string
  /** What is pressed there first: the first link of this name. */
  readonly opens?: string
}

interface Around {
  /** A reading in work, of two people with a key each. */
  readonly inWork: string
  readonly links: Links
}

/** Every screen, as somebody sees it who has been here, and what the links show that people are sent. */
export function screensOf(
  { people, done, webhook }: Resident,
  { inWork, links }: Around,
): ScreenAt[] {
  const [one, other] = people
  const reading = `/jobs/${done.job}`
  return [
    { name: 'begin', path: '/' },
    { name: 'people', path: '/people' },
    { name: 'person-new', path: '/people/new' },
    { name: 'person', path: `/people/${one}` },
    { name: 'person-edit', path: `/people/${one}/edit` },
    { name: 'birth-minute', path: `/people/${one}/minute` },
    { name: 'couple', path: `/couple/${one}/${other}` },
    { name: 'order', path: `/order?first=${one}&second=${other}` },
    { name: 'readings', path: '/readings' },
    { name: 'reading-in-work', path: `/jobs/${inWork}` },
    { name: 'reading', path: reading },
    { name: 'read', path: `${reading}/read/${done.document}` },
    { name: 'listen', path: `${reading}/listen/${done.document}` },
    { name: 'shared', path: links.shared },
    { name: 'shared-text', path: links.shared, opens: links.title },
    { name: 'consent', path: links.consent },
    { name: 'account', path: '/account' },
    { name: 'sign-in', path: '/account/sign-in' },
    { name: 'sign-up', path: '/account/sign-up' },
    { name: 'new-password', path: '/account/reset' },
    { name: 'sessions', path: '/account/sessions' },
    { name: 'passkeys', path: '/account/passkeys' },
    { name: 'notifications', path: '/account/notifications' },
    { name: 'webhooks', path: '/account/webhooks' },
    { name: 'webhook', path: `/account/webhooks/${webhook}` },
    { name: 'keys', path: '/account/keys' },
    { name: 'export', path: '/account/export' },
    { name: 'delete', path: '/account/delete' },
    { name: 'licences', path: '/account/licences' },
    { name: 'nothing-here', path: '/nothing-is-here' },
  ]
}

/** Every screen that may be empty, as somebody sees it who has just come. */
export const EMPTY_SCREENS: readonly ScreenAt[] = [
  { name: 'people-empty', path: '/people' },
  { name: 'readings-empty', path: '/readings' },
]
