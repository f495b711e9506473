import { answerOf, api } from '#app/api/call.ts'
import { forgetKept, kept } from '#app/stores/kept.ts'
import { say } from './outbox-store.ts'
import { joined, newest, type Place, type Places } from './places.ts'

type Part = 'text' | 'audio'

const PLACES = 'places:'
const nameOf = (job: string, part: Part) => `${PLACES}${part}:${job}`

/** Where one was in the documents of a job, as this device knows it. */
export async function placesHere(job: string, part: Part): Promise<Places> {
  return JSON.parse((await kept.get(nameOf(job, part))) ?? '{}') as Places
}

/** The same with what other devices told, where somebody answers: of each document the newest. */
export async function placesEverywhere(job: string, part: Part): Promise<Places> {
  const here = await placesHere(job, part)
  const answer = await answerOf(api.listReadingPlaces({ params: { jobId: job } }))
  if (!answer.ok) return here
  const told = answer.value.places
    .filter((place) => place.part === part)
    .map(({ document, revision, position, at }): [string, Place] => [
      document,
      { revision, position, at: Date.parse(at) },
    ])
  return joined(here, Object.fromEntries(told))
}

/** Another account does not go on where this one was. */
export async function forgetPlaces(): Promise<void> {
  await forgetKept(PLACES)
}

/** Keeps a place here at once, and tells it to the other devices when there is a network. */
export async function keepPlace(
  { job, document, part }: { readonly job: string; readonly document: string; readonly part: Part },
  place: Place,
): Promise<void> {
  const here = await placesHere(job, part)
  const places = { ...here, [document]: newest(here[document], place) }
  await kept.set(nameOf(job, part), JSON.stringify(places))
  const { revision, position, at } = place
  const body = { document, revision, part, position, at: new Date(at).toISOString() }
  await say({
    key: `place-${part}-${document}-${at}`,
    method: 'PUT',
    path: `/v1/jobs/${job}/place`,
    body: JSON.stringify(body),
    slot: `place:${part}:${job}:${document}`,
  })
}
