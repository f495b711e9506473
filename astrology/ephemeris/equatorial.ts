const RADIANS = Math.PI / 180

/** Right ascension and declination, degrees, of a place on the ecliptic of date. */
export function equatorial(
  longitude: number,
  latitude: number,
  obliquity: number,
): { readonly rightAscension: number; readonly declination: number } {
  const [lambda, beta, epsilon] = [longitude * RADIANS, latitude * RADIANS, obliquity * RADIANS]
  const x = Math.cos(beta) * Math.cos(lambda)
  const y = Math.cos(beta) * Math.sin(lambda)
  const z = Math.sin(beta)
  const northward = y * Math.sin(epsilon) + z * Math.cos(epsilon)
  const eastward = y * Math.cos(epsilon) - z * Math.sin(epsilon)
  return {
    rightAscension: (Math.atan2(eastward, x) / RADIANS + 360) % 360,
    declination: Math.asin(Math.max(-1, Math.min(1, northward))) / RADIANS,
  }
}
