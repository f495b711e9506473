import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Authority } from './bodygraph/authority.ts'
import type { Center } from './bodygraph/centers.ts'
import type { Circuitry } from './bodygraph/circuitry.ts'
import type { Definition } from './bodygraph/definition.ts'
import type { IncarnationCross } from './bodygraph/incarnation-cross.ts'
import type { Fixing } from './bodygraph/line-fixing.ts'
import type { Planet, Side } from './sky/planets.ts'
import type { Profile } from './bodygraph/profile.ts'
import type { HumanDesignSky } from './sky/sky.ts'
import type { SplitBridges } from './bodygraph/split-bridges.ts'
import type { HumanDesignType } from './bodygraph/type.ts'
import type { Variables } from './bodygraph/variables.ts'
import type { WheelPlace } from './sky/wheel.ts'

export interface Activation extends WheelPlace {
  /** Tropical, degrees. */
  readonly longitude: number
  readonly fixing: Fixing | null
}

export type Activations = Readonly<Record<Planet, Activation>>

/** `undefined`: no channel but a gate or more is active. `open`: not even a gate. */
export type CenterState = 'defined' | 'undefined' | 'open'

export interface CenterReading {
  readonly state: CenterState
  /** The sides whose gates make up its channels; null unless defined. */
  readonly definedBy: Side | 'both' | null
  /** Its active gates, ascending. */
  readonly gates: readonly number[]
}

/** Everything Human Design says of one moment. */
export interface HumanDesignReading {
  readonly jd: JulianDay
  readonly designJd: JulianDay
  readonly type: HumanDesignType
  readonly strategy: string
  readonly signature: string
  readonly notSelf: string
  readonly authority: Authority
  readonly profile: Profile
  readonly definition: Definition
  /** The sets of centers that hang together, each from the top down. */
  readonly areas: readonly (readonly Center[])[]
  readonly cross: IncarnationCross
  readonly centers: Readonly<Record<Center, CenterReading>>
  /** Defined channels, `20-34`, in the order of their gates. */
  readonly channels: readonly string[]
  /** Every active gate, ascending. */
  readonly gates: readonly number[]
  readonly variables: Variables
  /** The four arrows as written: `PRL DRR`. */
  readonly variablesCode: string
  readonly bridges: SplitBridges
  readonly circuitry: Circuitry
  readonly activations: Readonly<Record<Side, Activations>>
}

type OrNull<T> = { readonly [K in keyof T]: T[K] | null }

/** What changes between the possible moments of birth is null. Longitude is the middle moment's. */
export type ChartActivation = OrNull<Omit<Activation, 'longitude'>> & Pick<Activation, 'longitude'>
export type ChartActivations = Readonly<Record<Planet, ChartActivation>>

type Withheld = Omit<
  HumanDesignReading,
  'jd' | 'designJd' | 'centers' | 'channels' | 'gates' | 'activations'
>

/**
 * The Human Design of a birth. With an exact time nothing is null. Otherwise a value is
 * given where it is the same through the whole window, and null where it is not;
 * `channels` and `gates` list what is active throughout, `possibleChannels` and
 * `possibleGates` what is active for a part of it.
 */
export interface HumanDesignChart extends OrNull<Withheld> {
  readonly jd: JulianDay
  /** Null when the design moment lies before the ephemeris begins; then all that needs it is null too. */
  readonly designJd: JulianDay | null
  readonly centers: Readonly<Record<Center, OrNull<CenterReading>>>
  readonly channels: readonly string[]
  readonly possibleChannels: readonly string[]
  readonly gates: readonly number[]
  readonly possibleGates: readonly number[]
  readonly activations: {
    readonly personality: ChartActivations
    readonly design: ChartActivations | null
  }
  /** The skies the birth may have happened under, the one the chart is cast for in the middle. */
  readonly skies: readonly HumanDesignSky[]
}
