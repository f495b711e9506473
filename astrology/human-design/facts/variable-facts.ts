import type { PartsBody } from '#astrology/facts.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'
import { VARIABLE_NAMES, type VariableName } from '../bodygraph/variables.ts'

/** The four arrows of one person. */
export function variableFacts(person: string, reading: HumanDesignReading): PartsBody[] {
  return [
    {
      topic: 'variables',
      property: 'code',
      value: reading.variablesCode,
      sentence: `${person}'s four arrows are ${reading.variablesCode}.`,
      marks: [{ relation: 'arrows', term: reading.variablesCode }],
      rule: RULES.variable,
    },
    ...VARIABLE_NAMES.map((name): PartsBody => {
      const { arrow, keyword, color, tone } = reading.variables[name]
      return {
        topic: 'variables',
        property: name,
        value: `${keyword} ${arrow}`,
        sentence: `${person}'s ${name} is ${keyword} (color ${color}) with the arrow to the ${arrow}, ${ARROW_WORDS[name][arrow]}.`,
        marks: [{ relation: name, term: keyword, arrow, color, tone }],
        rule: RULES.variable,
      }
    }),
  ]
}

const ARROW_WORDS: Readonly<Record<VariableName, Readonly<Record<'left' | 'right', string>>>> = {
  digestion: {
    left: 'fed best in a settled, regular way',
    right: 'fed best as the moment offers',
  },
  environment: {
    left: 'taking an active part in its surroundings',
    right: 'watching its surroundings at ease',
  },
  motivation: {
    left: 'with a mind that aims and plans',
    right: 'with a mind that receives before it knows why',
  },
  perspective: {
    left: 'with a view that focuses on one thing',
    right: 'with a view that takes in the whole',
  },
}
