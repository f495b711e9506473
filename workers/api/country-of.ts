const COUNTRY = /^[A-Z]{2}$/
/** What Cloudflare says where it knows of none. */
const UNKNOWN = 'XX'

/**
 * The country a request was seen to come from, as ISO 3166 has it; null where none was: help lines
 * are chosen by it, and nothing else. `T1`, the Tor network, is no country.
 */
export function countryOf(cf: object | undefined): string | null {
  const country = cf !== undefined && 'country' in cf ? cf.country : null
  return typeof country === 'string' && COUNTRY.test(country) && country !== UNKNOWN
    ? country
    : null
}
