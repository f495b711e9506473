import type { Fact } from '#astrology/facts.ts'
import { GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

const SOURCE = 'Surya Siddhanta 2.64–66 and 14'

/** The five limbs of the day and the lunar month of the birth. */
export function panchangaFacts(
  { panchanga }: VedicChart,
  { fact, name }: FactMaker,
): readonly Fact[] {
  const { tithi, karana, yoga, vara, lunarMonth } = panchanga
  const limb = (
    property: string,
    value: string,
    told: { readonly statement: string; readonly rule: string },
  ): Fact =>
    fact({
      topic: 'panchanga',
      property,
      value,
      statement: told.statement,
      rule: { id: `vedic.${property}`, rule: told.rule, source: SOURCE },
    })
  return [
    limb('tithi', `${tithi.paksha} ${tithi.name}`, {
      statement: `${name} was born on the lunar day (tithi) ${tithi.name} of the ${tithi.paksha === 'Shukla' ? 'bright' : 'dark'} half.`,
      rule: 'Each 12 degrees the Moon gains on the Sun make a tithi, thirty to the month.',
    }),
    limb('vara', vara.name, {
      statement: `${name} was born on ${vara.name}, the weekday of ${GRAHA_WORDS[vara.lord]}.`,
      rule: 'The weekday runs from sunrise to sunrise.',
    }),
    limb('yoga', yoga.name, {
      statement: `${name} was born in the nitya yoga ${yoga.name}.`,
      rule: 'The longitudes of Sun and Moon together, in 27 spans of 13 degrees 20 minutes.',
    }),
    limb('karana', karana.name, {
      statement: `${name} was born in the karana ${karana.name}.`,
      rule: 'Half a tithi is a karana: four are fixed and seven take turns.',
    }),
    ...(lunarMonth === null
      ? []
      : [
          limb('lunarMonth', lunarMonth.amanta, {
            statement: `${name} was born in the lunar month ${lunarMonth.adhika ? 'of intercalary (adhika) ' : ''}${lunarMonth.amanta}, counted from new Moon.`,
            rule: 'A month is named after the sign the Sun holds at the new Moon that opens it, and is adhika when the Sun enters no sign in it.',
          }),
        ]),
  ]
}
