import type { Chance } from './chance.ts'

/** A chapter that somebody orders. Seconds from the beginning; `seconds`: how long a lane speaks it. */
export interface Ordered {
  readonly at: number
  readonly customer: string
  readonly lane: 'preview' | 'chapter'
  readonly seconds: number
  /** The order it is of, where its text is written first: when that came, and how many chapters it has. */
  readonly order?: { readonly at: number; readonly count: number }
}

export interface Scenario {
  readonly name: string
  readonly about: string
  readonly hours: number
  readonly lanes: number
  /** Pods or workers there may be. */
  readonly most: number
  readonly coldSeconds: readonly [number, number]
  /** How long a pod lives on the average; null where none dies. */
  readonly meanLifeHours: number | null
  readonly orders: (chance: Chance, hours: number) => Ordered[]
}

/** Twelve minutes of sound on a GPU that speaks ten times as fast: an assumption, not a measure. */
const CHAPTER_SECONDS = 75
const SPREAD = 0.2
const HOOK_SECONDS = 6

/** Sixteen chapters, as texts are finished: ten within two minutes, five two minutes on, the verdict last. */
function packageAt(at: number, customer: string, chance: Chance): Ordered[] {
  const starts = [
    ...Array.from({ length: 10 }, () => at + chance.between(60, 180)),
    ...Array.from({ length: 5 }, () => at + chance.between(240, 360)),
    at + 480,
  ]
  const order = { at, count: starts.length }
  return starts.map((start) => ({
    at: start,
    customer,
    lane: 'chapter' as const,
    seconds: chance.around(CHAPTER_SECONDS, SPREAD),
    order,
  }))
}

/** Packages by chance, as many an hour as `rate` says of the hour; thinned from the highest rate. */
function packages(
  chance: Chance,
  hours: number,
  { rate, most }: { rate: (hour: number) => number; most: number },
): Ordered[] {
  const found: Ordered[] = []
  for (let at = chance.pause(3600 / most); at < hours * 3600; at += chance.pause(3600 / most)) {
    if (chance.fraction() * most < rate(at / 3600)) {
      found.push(...packageAt(at, `customer ${found.length}`, chance))
    }
  }
  return found
}

const steady = (rate: number) => (chance: Chance, hours: number) =>
  packages(chance, hours, { rate: () => rate, most: rate })

function hooks(chance: Chance, hours: number, rate: number): Ordered[] {
  const found: Ordered[] = []
  for (let at = chance.pause(3600 / rate); at < hours * 3600; at += chance.pause(3600 / rate)) {
    for (let each = 0; each < 3; each += 1) {
      const seconds = chance.around(HOOK_SECONDS, SPREAD)
      found.push({ at, customer: `visitor ${found.length}`, lane: 'preview', seconds })
    }
  }
  return found
}

const USUAL = { lanes: 1, most: 500, coldSeconds: [30, 180], meanLifeHours: null } as const

export const SCENARIOS: readonly Scenario[] = [
  {
    ...USUAL,
    name: 'quiet',
    about: 'two packages an hour, for a day',
    hours: 24,
    orders: steady(2),
  },
  { ...USUAL, name: 'steady', about: 'twenty packages an hour', hours: 12, orders: steady(20) },
  { ...USUAL, name: 'busy', about: 'two hundred packages an hour', hours: 4, orders: steady(200) },
  {
    ...USUAL,
    name: 'evening',
    about: 'five packages an hour by night, a hundred in the evening',
    hours: 24,
    orders: (chance, hours) =>
      packages(chance, hours, {
        rate: (hour) => 5 + 95 * Math.exp(-(((hour - 20) / 2) ** 2)),
        most: 100,
      }),
  },
  {
    ...USUAL,
    name: 'thousand-at-once',
    about: 'a thousand people order a chapter within a minute',
    hours: 1,
    orders: (chance) =>
      Array.from({ length: 1000 }, (_, n) => ({
        at: 300 + chance.between(0, 60),
        customer: `customer ${n}`,
        lane: 'chapter',
        seconds: chance.around(CHAPTER_SECONDS, SPREAD),
      })),
  },
  {
    ...USUAL,
    name: 'one-with-a-thousand',
    about: 'one customer orders 1,000 chapters, ten packages an hour beside',
    hours: 4,
    orders: (chance, hours) => [
      ...Array.from({ length: 1000 }, () => ({
        at: 1800,
        customer: 'the one',
        lane: 'chapter' as const,
        seconds: chance.around(CHAPTER_SECONDS, SPREAD),
      })),
      ...steady(10)(chance, hours),
    ],
  },
  {
    ...USUAL,
    name: 'dying-pods',
    about: 'twenty packages an hour, and a pod lives half an hour',
    hours: 12,
    meanLifeHours: 0.5,
    orders: steady(20),
  },
  {
    ...USUAL,
    name: 'slow-starts',
    about: 'thirty packages an hour, and a start takes two to three minutes',
    hours: 12,
    coldSeconds: [120, 180],
    orders: steady(30),
  },
  {
    ...USUAL,
    name: 'hooks-and-packages',
    about: 'a hundred visitors an hour with three hooks each, twenty packages, four lanes a pod',
    hours: 12,
    lanes: 4,
    orders: (chance, hours) => [...steady(20)(chance, hours), ...hooks(chance, hours, 100)],
  },
  {
    ...USUAL,
    name: 'five-hundred-pods',
    about: 'from nothing to 1,300 packages an hour within two hours, and back',
    hours: 4,
    orders: (chance, hours) =>
      packages(chance, hours, {
        rate: (hour) => 1300 * Math.max(0, 1 - Math.abs(hour - 2) / 2),
        most: 1300,
      }),
  },
]
