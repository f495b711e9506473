// What `one-in-a-billion/astrology` offers, in the order its reference tells it. All but the loading
// of the ephemeris, which is another in Node, in a Worker and in a browser.

// A birth becomes a moment.
export {
  resolveBirth,
  type BirthResolution,
  type OffsetChoice,
} from '#astrology/birth/resolve-birth.ts'
export type { BirthMoment, TimeCertainty } from '#astrology/birth/moment.ts'

// A moment becomes charts.
export { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
export { castCharts, type ChartOptions, type Charts } from '#astrology/charts.ts'
export { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
export type { SkyReading } from '#astrology/western/read-sky.ts'
export type { BodyPlacement, Sky, SkySettings } from '#astrology/western/sky.ts'
export type { Aspect } from '#astrology/western/aspects/aspects.ts'
export { castVedic } from '#astrology/vedic/cast-vedic.ts'
export type {
  GrahaPlace,
  GrahaPosition,
  SiderealPoint,
  VedicChart,
} from '#astrology/vedic/vedic-chart.ts'
export { DEFAULT_VEDIC_OPTIONS, VedicOptions } from '#astrology/vedic/vedic-options.ts'
export { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
export type {
  ChartActivation,
  HumanDesignChart,
  HumanDesignReading,
} from '#astrology/human-design/human-design-chart.ts'
export {
  castGeneKeys,
  type GeneKeysChart,
  type KeyAndLine,
} from '#astrology/gene-keys/cast-gene-keys.ts'
export { castKabbalah } from '#astrology/kabbalah/cast-kabbalah.ts'
export type { KabbalahChart } from '#astrology/kabbalah/kabbalah-chart.ts'

// Charts become facts.
export { coupleFacts, personFacts, type FactOptions } from '#astrology/cast-facts.ts'
export { state, type Fact, type Names, type Rule } from '#astrology/facts.ts'
export { ruleOf } from '#astrology/rules.ts'
export type { Mark } from '#astrology/marks.ts'
export type { Measure } from '#astrology/measures.ts'

// Time.
export {
  exactTransits,
  transitsUnderWay,
  type Transit,
} from '#astrology/western/timing/transits.ts'
export { progress, type Progressed } from '#astrology/western/timing/progressions.ts'
export { directBySolarArc, type SolarArcDirections } from '#astrology/western/timing/solar-arc.ts'
export { ageInReturns, lastReturn, nextReturn } from '#astrology/western/timing/returns.ts'
export { returnChart, type ReturnChart } from '#astrology/western/timing/return-chart.ts'
export { annualProfection, type Profection } from '#astrology/western/timing/profections.ts'
export { firdarAt, firdaria, type Firdar } from '#astrology/western/timing/firdaria.ts'
export { eclipses, type Eclipse } from '#astrology/western/timing/eclipses.ts'
export { lunations, skyEvents, type SkyEvent } from '#astrology/western/timing/sky-events.ts'
export { runningAt, type DashaTimelines } from '#astrology/vedic/dashas/timelines.ts'
export type { DashaPeriod } from '#astrology/vedic/dashas/period.ts'
export { panchangaAt, type Panchanga } from '#astrology/vedic/panchanga/panchanga.ts'
export type { Span } from '#astrology/western/timing/bodies-in-motion.ts'

// Two people.
export { castComposite, type CompositeChart } from '#astrology/western/couple/composite.ts'
export { castDavison, type Davison } from '#astrology/western/couple/davison.ts'
export { between, type Between } from '#astrology/western/couple/contacts.ts'
export {
  relationshipScore,
  type RelationshipScore,
} from '#astrology/western/couple/relationship-score.ts'
export { moonPlaceOf, type MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
export {
  matchMoons,
  type Match,
  type Matched,
  type MatchOptions,
} from '#astrology/vedic/koota/match-moons.ts'

// Moments are sought, months planned.
export { spansWhere } from '#astrology/search/spans-where.ts'
export type { SearchSky } from '#astrology/search/watched.ts'
export type {
  AspectCondition,
  Atom,
  Condition,
  GatePart,
  NakshatraPart,
  SearchPoint,
  SpanAtom,
} from '#astrology/search/condition.ts'
export { planOf, type PlanQuestion } from '#astrology/planner/plan-of.ts'
export type { Dated, PlannerEvent, PlannerKind } from '#astrology/planner/planner-event.ts'
export { eventTitle } from '#astrology/planner/event-title.ts'
export { seriesTransits, type SeriesTransit } from '#astrology/western/timing/transit-series.ts'

// More than two people.
export { memberOf, type Member } from '#astrology/human-design/group/member.ts'
export {
  groupOf,
  type Group,
  type GroupChannel,
  type HeldGate,
} from '#astrology/human-design/group/group.ts'
export { pairBonds, type PairBonds } from '#astrology/human-design/group/pair-bonds.ts'
export { pentaOf, type PentaChannel } from '#astrology/human-design/group/penta.ts'
export { groupKeys, type GroupKeys, type Profiled } from '#astrology/gene-keys/group/group-keys.ts'

// The sky itself.
export {
  AYANAMSAS,
  BODIES,
  FIRST_DAY,
  HOUSE_SYSTEMS,
  LAST_DAY,
  type Ayanamsa,
  type Body,
  type Ephemeris,
  type Houses,
  type HouseSystem,
  type JulianDay,
  type Place,
  type Position,
  type PositionOptions,
} from '#astrology/ephemeris/ephemeris.ts'
export { DependencyError, InputError } from '#core/errors.ts'
