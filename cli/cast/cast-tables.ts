import { placeIn, placesIn } from '#cli/answers/degrees.ts'
import type { Table } from '#cli/answers/table.ts'
import { SHOWN_ANGLES } from './angle-ranges.ts'
import type { CastJson } from './cast-json.ts'
import type { signChartJson } from './sign-chart-json.ts'

type SignChartJson = ReturnType<typeof signChartJson>

/** The heart of each system's chart; JSON has the rest. */
export function castTables(cast: CastJson | SignChartJson): Table[] {
  if (!('western' in cast)) return signChartTables(cast)
  return [...westernTables(cast), ...vedicTables(cast), ...otherTables(cast)]
}

function westernTables({ western }: CastJson): Table[] {
  const { bodies, angles, aspects } = western
  return [
    {
      title: `Western (${western.zodiac})`,
      rows: [
        ...Object.entries(bodies).map(([point, { house, speed, ...at }]) => {
          return { point, place: placesIn(at), house, retrograde: speed < 0 }
        }),
        ...SHOWN_ANGLES.map((point) => {
          const place = placesIn({
            longitude: angles[point],
            longitudeFrom: angles[`${point}From`],
            longitudeTo: angles[`${point}To`],
          })
          return { point, place, house: null, retrograde: null }
        }),
      ],
    },
    {
      title: 'Aspects',
      rows: aspects.map(({ first, aspect, second, orb, motion }) => {
        return { first, aspect, second, orb, motion }
      }),
    },
  ]
}

function vedicTables({ vedic }: CastJson): Table[] {
  return [
    {
      title: `Vedic (${vedic.ayanamsa.name})`,
      rows: [
        ...(vedic.lagna === null ? [] : [['lagna', { ...vedic.lagna, house: 1 }] as const]),
        ...Object.entries(vedic.grahas),
      ].map(([graha, { longitude, nakshatra, pada, house }]) => {
        return { graha, place: placeIn(longitude), nakshatra, pada, house }
      }),
    },
  ]
}

function otherTables({ humanDesign, geneKeys, kabbalah }: CastJson): Table[] {
  const { type, authority, profile, definition, cross, channels } = humanDesign
  const { hebrewDate, sunName } = kabbalah
  return [
    {
      title: 'Human Design',
      rows: Object.entries({
        type,
        authority,
        profile,
        definition,
        cross: cross?.name ?? null,
        channels: channels.join(', '),
      }).map(([what, value]) => ({ what, value })),
    },
    {
      title: 'Gene Keys',
      rows: Object.entries(geneKeys.spheres).map(([sphere, place]) => {
        return { sphere, key: place?.key ?? null, line: place?.line ?? null }
      }),
    },
    {
      title: 'Kabbalah',
      rows: [
        { what: 'Hebrew date', value: hebrewDate?.text ?? null },
        { what: 'Name of the Sun', value: sunName?.glyphs ?? null },
      ],
    },
  ]
}

function signChartTables({ vedic }: SignChartJson): Table[] {
  return [
    {
      title: 'Yogas',
      rows: vedic.yogas.map(({ name, family, grahas }) => {
        return { name, family, by: grahas.join(', ') }
      }),
    },
  ]
}
