import { SPHERES } from '#astrology/gene-keys/spheres.ts'
import type { CatalogueEntry } from '../catalogue-entry.ts'
import { bothWays, fact, measured, type Condition } from '../condition.ts'

const BONDS = 'couple.humanDesign.joint.bonds'

/** So many channels of a kind between the two. */
function channels(kind: string, from: number, to = from): Condition {
  return measured(BONDS, kind, [from, to])
}

const MANY = 36

function coincidences(...properties: readonly string[]): Condition {
  return { all: properties.map((property) => fact(`couple.humanDesign.coincidence.${property}`)) }
}

function inSpheres(some: number, idOf: (sphere: string) => string): Condition {
  return { some, of: SPHERES.map((sphere) => fact(idOf(sphere))) }
}

/** Two bodygraphs, and Gene Keys, which read the same gates. */
export const HUMAN_DESIGN_ENTRIES: readonly CatalogueEntry[] = [
  {
    id: 'humanDesign.allNineCenters',
    root: 'humanDesign',
    statement: 'together they define all nine centers',
    when: fact('couple.humanDesign.joint.centers', '9-0'),
    times: 0,
    isForPartners: false,
  },
  {
    id: 'humanDesign.fewCenters',
    root: 'humanDesign',
    statement: 'four or more centers stay undefined between them',
    when: fact('couple.humanDesign.joint.centers', '5-4', '4-5', '3-6', '2-7', '1-8', '0-9'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.sixElectromagnetic',
    root: 'humanDesign',
    statement: 'six or seven channels between them are electromagnetic',
    when: channels('electromagnetic', 6, 7),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'humanDesign.eightElectromagnetic',
    root: 'humanDesign',
    statement: 'eight or more channels between them are electromagnetic',
    when: channels('electromagnetic', 8, MANY),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'humanDesign.noElectromagnetic',
    root: 'humanDesign',
    statement: 'no channel between them is electromagnetic',
    when: channels('electromagnetic', 0),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'humanDesign.threeOfCompanionship',
    root: 'humanDesign',
    statement: 'three or more channels between them are of companionship',
    when: channels('companionship', 3, MANY),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.splitsJoined',
    root: 'humanDesign',
    statement: 'both have a split that the other joins',
    when: bothWays(fact('couple.humanDesign.split.p1', 'joined')),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.sameProfile',
    root: 'humanDesign',
    statement: 'both have one profile',
    when: coincidences('profile'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.sameTypeAuthorityProfile',
    root: 'humanDesign',
    statement: 'both have one type, one authority and one profile',
    when: coincidences('type', 'authority', 'profile'),
    times: 2,
    isForPartners: false,
    covers: ['humanDesign.sameProfile'],
  },
  {
    id: 'humanDesign.sameCross',
    root: 'humanDesign',
    statement: 'both have one incarnation cross',
    when: fact('couple.humanDesign.crosses.relation', 'same cross'),
    times: 0,
    isForPartners: false,
  },
  {
    id: 'humanDesign.mirroredProfiles',
    root: 'humanDesign',
    statement: 'each one’s conscious line is the other’s unconscious line',
    when: fact('couple.humanDesign.profiles.relation', 'mirrored'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.twoManifestors',
    root: 'humanDesign',
    statement: 'both are Manifestors',
    when: fact('couple.humanDesign.types.relation', 'initiates and initiates'),
    times: 1,
    isForPartners: false,
    marks: [{ type: 'Manifestor' }],
  },
  {
    id: 'humanDesign.twoProjectors',
    root: 'humanDesign',
    statement: 'both are Projectors',
    when: fact('couple.humanDesign.types.relation', 'guides and guides'),
    times: 1,
    isForPartners: false,
    marks: [{ type: 'Projector' }],
  },
  {
    id: 'humanDesign.oneReflector',
    root: 'humanDesign',
    statement: 'one of the two is a Reflector',
    when: fact(
      'couple.humanDesign.types.relation',
      'guides and mirrors',
      'initiates and mirrors',
      'mirrors and responds',
    ),
    times: 1,
    isForPartners: false,
    marks: [{ type: 'Reflector' }],
  },
  {
    id: 'humanDesign.twoReflectors',
    root: 'humanDesign',
    statement: 'both are Reflectors',
    when: fact('couple.humanDesign.types.relation', 'mirrors and mirrors'),
    times: 2,
    isForPartners: false,
    marks: [{ type: 'Reflector' }],
  },
  {
    id: 'humanDesign.manyGates',
    root: 'humanDesign',
    statement: 'they have fifteen gates or more in common',
    when: measured('couple.humanDesign.sharedGates.all', 'count', [15, 26]),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.moonsInOneLine',
    root: 'humanDesign',
    statement: 'the Personality Moons stand in one gate and line',
    when: coincidences('line-personality-moon'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'humanDesign.sixLines',
    root: 'humanDesign',
    statement: 'they share six gates or more to the line',
    when: measured('couple.humanDesign.coincidence.lines', 'count', [6, 26]),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'geneKeys.threeSpheres',
    root: 'humanDesign',
    statement: 'in three or more spheres both have one Gene Key',
    when: inSpheres(3, (sphere) => `couple.geneKeys.coincidence.sphere-${sphere}`),
    times: 0,
    isForPartners: false,
  },
]
