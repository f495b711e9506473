import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { holdingThroughout } from '#astrology/western/aspects/holding-throughout.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { FollowedBody, Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { eclipseContacts } from '#astrology/western/timing/eclipse-contacts.ts'
import { skyEvents } from '#astrology/western/timing/sky-events.ts'
import { exactTransits, transitsUnderWay } from '#astrology/western/timing/transits.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { momentJson } from '#cli/parser/read-moment.ts'
import { toldThroughout } from './natal.ts'

export interface TransitQuestion {
  readonly id: LineId
  readonly span: Span
  readonly bodies: readonly FollowedBody[]
}

export type TransitsJson = ReturnType<typeof transitsJson>

/**
 * What the bodies do over a span: the signs they enter and the stations they make, and to a
 * birth, where one is given, the transits under way at its start, those that become exact and
 * the eclipses upon its points. Of an uncertain birth only what holds for all of its window.
 */
export function transitsJson(
  ephemeris: Ephemeris,
  chart: WesternChart | null,
  { id, span, bodies }: TransitQuestion,
) {
  const events = skyEvents(ephemeris, bodies, span)
  return {
    id,
    from: momentJson(span.from),
    to: momentJson(span.to),
    sky: events.flatMap((event) => {
      const isOfBody = event.type === 'ingress' || event.type === 'station'
      return isOfBody ? [{ ...event, ...momentJson(event.jd) }] : []
    }),
    natal: chart && natalJson(ephemeris, chart, { span, bodies }),
  }
}

function natalJson(
  ephemeris: Ephemeris,
  chart: WesternChart,
  { span, bodies }: Omit<TransitQuestion, 'id'>,
) {
  const { settings, window } = chart
  const exact = toldThroughout(chart, (natal) =>
    keyed(
      exactTransits(ephemeris, natal, span, { ...settings, bodies }).map((transit) => {
        return { ...transit, ...momentJson(transit.jd) }
      }),
      ({ body, natal: point, aspect, pass }) => [body, point, aspect, pass].join('-'),
    ),
  )
  const eclipses = toldThroughout(chart, (natal) =>
    keyed(
      eclipseContacts(ephemeris, natal, span, settings).map((eclipse) => ({
        ...eclipse,
        ...momentJson(eclipse.jd),
        contacts: keyed(eclipse.contacts, ({ natal: point }) => point),
      })),
      ({ jd }) => jd.toFixed(3),
    ),
  )
  return {
    underWay: holdingThroughout(
      window.map((natal) => transitsUnderWay(ephemeris, natal, span.from, settings)),
    ),
    exact: present(exact),
    eclipses: present(eclipses).map(({ contacts, ...eclipse }) => {
      return { ...eclipse, contacts: present(contacts) }
    }),
  }
}

/** A list as a record, so that what holds throughout a window is found entry by entry. */
function keyed<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [key(item), item]))
}

/** What is left of it: null is what did not hold. */
function present<Item>(items: Readonly<Record<string, Item | null>>): Item[] {
  return Object.values(items).flatMap((item) => item ?? [])
}
