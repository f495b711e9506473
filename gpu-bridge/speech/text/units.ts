/** Measures by their signs. */
export const UNITS: Readonly<Record<string, string>> = {
  'km/h': 'kilometre an hour',
  'm/s': 'metre a second',
  mph: 'mile an hour',
  km: 'kilometre',
  cm: 'centimetre',
  mm: 'millimetre',
  kg: 'kilogram',
  mg: 'milligram',
  g: 'gram',
  'm²': 'square metre',
  ft: 'foot',
  lb: 'pound',
  lbs: 'pound',
  min: 'minute',
  hrs: 'hour',
  hr: 'hour',
  h: 'hour',
  '°C': 'degree Celsius',
}

/** What follows a number that says how many: no year, no channel of the bodygraph, no profile. */
export const COUNTED = new RegExp(
  String.raw`^[\s-]?(?:(?:more|full|whole|further|extra|odd|or so|long|good|solid|working|calendar) )?` +
    `(?:[%‰€£¥₹$°]|(?:percent|per cent|points?|people|persons?|pairs|couples|words|degrees|times|of|` +
    'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries|generations?|' +
    'miles?|metres?|meters?|kilometres?|kilometers?|inches|foot|feet|steps?|pages?|chapters?|sessions?|' +
    `euros?|dollars?|pounds?|rupees?|cents|thousand|million|billion|${Object.keys(UNITS).join('|')})` +
    String.raw`(?!\p{L}))`,
  'u',
)
