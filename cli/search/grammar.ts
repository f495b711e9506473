/** What may be sought, as the help of the command has it; a test reads every line of it. */
export const GRAMMAR = `
Conditions are joined by and, or, not and brackets:
  moon in Taurus, Cancer                 a body in a sign, or in one of several
  jupiter in house 1, 10                 in a house of the place
  moon in nakshatra Rohini, Pushya 2     in a nakshatra, or in a pada of it
  sun in gate 41, 19.3                   in a Human Design gate, or on a line of it
  venus trine jupiter within 3           an aspect; without a number the orb of a chart
  venus trine natal moon within 2        to a point of the birth given by --natal
  moon conjunct ascendant applying       only while it closes, or only while separating
  mars square 15 Leo                     to a degree of the zodiac
  mercury retrograde                     how a body moves; direct too
  moon waxing                            the half of the month; waning too
  moon void                              she makes no more aspect in her sign
  hour venus, jupiter                    planetary hours of the place
  day                                    from sunrise to sunset; night too
  tithi 11, Purnima                      a lunar day, by number or name; karana, yoga too
Bodies are those of a Western chart, southNode, earth, ascendant, midheaven, descendant
and imumCoeli. As JSON: {"and":[{"body":"moon","sign":["Taurus"]},{"not":{"body":"mercury",
"motion":"retrograde"}}]}, with "house", "nakshatra", "gate", "aspect" (and "to", "orb",
"motion"), "moon", "tithi", "karana", "yoga", "hour", "light" in place of "sign".`
