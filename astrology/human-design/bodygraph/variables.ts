import type { Activations } from '../human-design-chart.ts'
import type { Planet, Side } from '../sky/planets.ts'

/** The four arrows: two of the body (design), two of the mind (personality). */
export const VARIABLE_NAMES = ['digestion', 'environment', 'motivation', 'perspective'] as const
export type VariableName = (typeof VARIABLE_NAMES)[number]

interface Variable {
  /** Tones 1 to 3 turn the arrow left (active, focused), 4 to 6 right (receptive, open). */
  readonly arrow: 'left' | 'right'
  readonly color: number
  readonly tone: number
  /** The customary keyword of the color. */
  readonly keyword: string
}

export type Variables = Readonly<Record<VariableName, Variable>>

interface VariableSource {
  readonly side: Side
  readonly planet: Planet
  readonly keywords: readonly [string, string, string, string, string, string]
}

const SOURCES: Readonly<Record<VariableName, VariableSource>> = {
  digestion: {
    side: 'design',
    planet: 'sun',
    keywords: ['Appetite', 'Taste', 'Thirst', 'Touch', 'Sound', 'Light'],
  },
  environment: {
    side: 'design',
    planet: 'northNode',
    keywords: ['Caves', 'Markets', 'Kitchens', 'Mountains', 'Valleys', 'Shores'],
  },
  motivation: {
    side: 'personality',
    planet: 'sun',
    keywords: ['Fear', 'Hope', 'Desire', 'Need', 'Guilt', 'Innocence'],
  },
  perspective: {
    side: 'personality',
    planet: 'northNode',
    keywords: ['Survival', 'Possibility', 'Power', 'Wanting', 'Probability', 'Personal'],
  },
}

/** The four arrows, from color and tone of the Suns and nodes of both sides. */
export function variablesOf(personality: Activations, design: Activations): Variables {
  const sides = { personality, design }
  const variable = (name: VariableName): Variable => {
    const { side, planet, keywords } = SOURCES[name]
    const { color, tone } = sides[side][planet]
    return { arrow: tone <= 3 ? 'left' : 'right', color, tone, keyword: keywords[color - 1] ?? '' }
  }
  return {
    digestion: variable('digestion'),
    environment: variable('environment'),
    motivation: variable('motivation'),
    perspective: variable('perspective'),
  }
}

/** The four arrows as they are written: `PRL DRR`, motivation and perspective, digestion and environment. */
export function variablesCode(variables: Variables): string {
  const letter = (name: VariableName) => (variables[name].arrow === 'left' ? 'L' : 'R')
  return `P${letter('motivation')}${letter('perspective')} D${letter('digestion')}${letter('environment')}`
}
