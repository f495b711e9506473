import type { Case } from '../prove.ts'
import { designs, geneKeys } from './human-design.ts'
import { kabbalah } from './kabbalah.ts'
import { ashtakoota } from './matching.ts'
import { goldenCase } from './run-asks.ts'
import { charts as vedicCharts, dashas, shadbala, vargas } from './vedic-charts.ts'
import { panchanga } from './vedic-days.ts'
import { ashtakavarga, doshas } from './vedic-signs.ts'
import { yogas } from './vedic-yogas.ts'
import { charts, houseSystems, siderealModes } from './western-charts.ts'
import { aspects, composites, synastryScores } from './western-couples.ts'
import { returns, thirdParty } from './western-times.ts'

/** That every value of a golden file can be read from a command: a case a file. */
export const CLI_GOLDEN_CASES: readonly Case[] = [
  goldenCase('western_charts', charts),
  goldenCase('western_house_systems', houseSystems),
  goldenCase('western_sidereal_modes', siderealModes),
  goldenCase('western_aspects', aspects),
  goldenCase('western_composites', composites),
  goldenCase('synastry_scores', synastryScores),
  goldenCase('western_returns', returns),
  goldenCase('western_thirdparty', thirdParty),
  goldenCase('vedic_charts', vedicCharts),
  goldenCase('vedic_dasha', dashas),
  goldenCase('vedic_shadbala', shadbala),
  goldenCase('vedic_vargas', vargas),
  goldenCase('vedic_ashtakavarga', ashtakavarga),
  goldenCase('vedic_doshas', doshas),
  goldenCase('vedic_yogas', yogas),
  goldenCase('vedic_panchanga', panchanga),
  goldenCase('ashtakoota_pairs', ashtakoota),
  goldenCase('hd_charts', designs),
  goldenCase('gene_keys', geneKeys),
  goldenCase('kabbalah', kabbalah),
]
