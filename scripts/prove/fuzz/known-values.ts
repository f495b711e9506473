import type { Place, RandomRequest } from './random-request.ts'

/** Settings that may be turned without shutting the doors that the requests go through. */
const SAFE_SETTINGS = ['writing.words', 'audio.voice', 'api.origins', 'writing.provider']
const MOST_KNOWN = 50

/** What the API called so in its answers, so that requests reach what is there. */
export class KnownValues {
  readonly #byName = new Map<string, string[]>([['key', SAFE_SETTINGS]])

  /** Learns every id of an answer: one of `person` answers to `personId`. */
  learn({ path }: RandomRequest, answer: unknown): void {
    this.#learnUnder(path.split('/').findLast((part) => /^[a-z-]+$/.test(part)) ?? '', answer)
  }

  /** What stands in the path. Nothing that would make another path of it. */
  fill(path: string, params: RandomRequest['params']): string {
    return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const text = String(this.#valueOf(name, params[name] ?? { value: 'nobody' }))
      return /^\.*$/.test(text) ? 'nobody' : encodeURIComponent(text.toWellFormed())
    })
  }

  /** People an order may be about take the places of those it names. */
  order(text: string): string {
    const people = this.#byName.get('personId') ?? []
    if (people.length === 0) return text
    return text.replaceAll(/"people":\["[^"]*"(,"[^"]*")?\]/g, (_, second: string | undefined) =>
      JSON.stringify({ people: second ? people.slice(-2) : people.slice(-1) }).slice(1, -1),
    )
  }

  #valueOf(name: string, place: Place): unknown {
    if ('value' in place) return place.value
    const known = this.#byName.get(name) ?? []
    return known[place.known % Math.max(1, known.length)] ?? 'nobody'
  }

  #learnUnder(name: string, value: unknown): void {
    if (Array.isArray(value)) for (const one of value.slice(0, 5)) this.#learnUnder(name, one)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const [field, inner] of Object.entries(value)) {
      if (field === 'id' && typeof inner === 'string') this.#keep(nameOf(name, inner), inner)
      else this.#learnUnder(field, inner)
    }
  }

  #keep(name: string, id: string): void {
    const known = this.#byName.get(name) ?? []
    if (known.includes(id)) return
    this.#byName.set(name, [...known, id].slice(-MOST_KNOWN))
  }
}

const BY_PREFIX: Readonly<Record<string, string>> = { per: 'personId', job: 'jobId' }

/** Ids say themselves whose they are, or the list they stand in does: `documents` are of `documentId`. */
function nameOf(list: string, id: string): string {
  const [prefix = ''] = id.split('_')
  return BY_PREFIX[prefix] ?? `${list.replace(/s$/, '')}Id`
}
