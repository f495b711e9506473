import type { Line } from '../sky/wheel.ts'

/** The conscious line and the unconscious: `5/1`. */
export type Profile = `${Line}/${Line}`

/** The customary name of each line's role. */
export const LINE_ROLES: Readonly<Record<Line, string>> = {
  1: 'Investigator',
  2: 'Hermit',
  3: 'Martyr',
  4: 'Opportunist',
  5: 'Heretic',
  6: 'Role Model',
}

export const PROFILES = [
  '1/3',
  '1/4',
  '2/4',
  '2/5',
  '3/5',
  '3/6',
  '4/6',
  '4/1',
  '5/1',
  '5/2',
  '6/2',
  '6/3',
] as const satisfies readonly Profile[]

export type CrossAngle = 'right' | 'juxtaposition' | 'left'

/** The profile: the line of the Personality Sun over the line of the Design Sun. */
export function profileOf(personalitySun: Line, designSun: Line): Profile {
  return `${personalitySun}/${designSun}`
}

/** Which way a life is bound: right angle to 4/6, the one juxtaposition 4/1, left angle from 5/1 on. */
export function angleOf(profile: Profile): CrossAngle {
  if (profile === '4/1') return 'juxtaposition'
  return profile.startsWith('5') || profile.startsWith('6') ? 'left' : 'right'
}
