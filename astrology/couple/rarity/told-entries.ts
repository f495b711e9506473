import type { CatalogueEntry, TimesKnown } from './catalogue-entry.ts'

/** What decides which entries a couple can hold, so that it is compared by these alone. */
export interface Telling {
  readonly times: TimesKnown
  /** Both are of age, and asked about as partners. */
  readonly arePartners: boolean
}

/** Every way to tell, each in its place. */
export const TELLINGS: readonly Telling[] = [true, false].flatMap((arePartners) =>
  ([0, 1, 2] as const).map((times) => ({ times, arePartners })),
)

/** The place of a way to tell among all. */
export function tellingPlace({ times, arePartners }: Telling): number {
  return TELLINGS.findIndex(
    (telling) => telling.times === times && telling.arePartners === arePartners,
  )
}

/** The entries that can be told, by their places in the catalogue. */
export function toldEntries(
  catalogue: readonly Pick<CatalogueEntry, 'times' | 'isForPartners'>[],
  { times, arePartners }: Telling,
): number[] {
  return catalogue.flatMap((entry, place) =>
    entry.times <= times && (arePartners || !entry.isForPartners) ? place : [],
  )
}
