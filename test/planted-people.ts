import { PersonId } from '#core/ids.ts'
import type { PersonSnapshot } from '#core/person.ts'

/** Two people whose charts are well known to us. Whatever a test says on the console must not tell of them. */
export const PLANTED_PEOPLE: readonly PersonSnapshot[] = [
  {
    id: PersonId.parse('per_00000000000000000001'),
    name: 'Michael',
    birth: { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 },
  },
  {
    id: PersonId.parse('per_00000000000000000002'),
    name: 'Charmaine',
    birth: { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 },
  },
]

/** What of them a text tells: names, births and places, as they were given. */
export function findPeople(text: string): string[] {
  const words = PLANTED_PEOPLE.flatMap(({ name, birth }) => [
    name,
    ...('date' in birth ? [birth.date] : []),
    String(birth.latitude),
    String(birth.longitude),
  ])
  return words.filter((word) => text.includes(word))
}
