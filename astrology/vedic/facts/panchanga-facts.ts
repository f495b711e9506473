import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { GRAHA_NAMES, GRAHA_WORDS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** The five limbs of the day and the lunar month of the birth. */
export function panchangaFacts({ panchanga }: VedicChart, { name }: Naming): readonly PartsBody[] {
  const { tithi, karana, yoga, vara, lunarMonth } = panchanga
  const half = tithi.paksha === 'Shukla' ? 'bright half' : 'dark half'
  return [
    limb('tithi', `${tithi.paksha} ${tithi.name}`, {
      sentence: `${name} was born on the lunar day (tithi) ${tithi.name} of the ${half}.`,
      marks: [
        { term: 'tithi', name: tithi.name },
        { term: half, name: tithi.paksha },
      ],
    }),
    limb('vara', vara.name, {
      sentence: `${name} was born on ${vara.name}, the weekday of ${GRAHA_WORDS[vara.lord]}.`,
      marks: [
        {
          term: 'vara',
          name: vara.name,
          weekday: WEEKDAYS[vara.lord],
          body: GRAHA_NAMES[vara.lord],
        },
      ],
    }),
    limb('yoga', yoga.name, {
      sentence: `${name} was born in the nitya yoga ${yoga.name}.`,
      marks: [{ term: 'nitya yoga', name: yoga.name }],
    }),
    limb('karana', karana.name, {
      sentence: `${name} was born in the karana ${karana.name}.`,
      marks: [{ term: 'karana', name: karana.name }],
    }),
    ...(lunarMonth === null
      ? []
      : [
          limb('lunarMonth', lunarMonth.amanta, {
            sentence: `${name} was born in the lunar month ${lunarMonth.adhika ? 'of intercalary (adhika) ' : ''}${lunarMonth.amanta}, counted from new Moon.`,
            marks: [
              { term: 'lunar month', name: lunarMonth.amanta },
              ...(lunarMonth.adhika ? [{ term: 'adhika', name: lunarMonth.amanta }] : []),
            ],
          }),
        ]),
  ]
}

function limb(
  property: 'tithi' | 'vara' | 'yoga' | 'karana' | 'lunarMonth',
  value: string,
  { sentence, marks }: { readonly sentence: string; readonly marks: readonly Mark[] },
): PartsBody {
  return { topic: 'panchanga', property, value, sentence, marks, rule: RULES[property] }
}

const WEEKDAYS: Readonly<Record<SevenGraha, string>> = {
  sun: 'Sunday',
  moon: 'Monday',
  mars: 'Tuesday',
  mercury: 'Wednesday',
  jupiter: 'Thursday',
  venus: 'Friday',
  saturn: 'Saturday',
}
