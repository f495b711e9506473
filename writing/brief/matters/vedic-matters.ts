import { tell, tellAlways, type Matter, type MatterRow } from './matter.ts'

const GRAHA = '(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)'

/** What is told where a time of birth is not known and little else can be. */
const spare = (grahas: string): MatterRow[] => [
  tell(new RegExp(`^(?:${grahas})\\.(?:nakshatra|sign|pada)$`), 2),
  tell(new RegExp(`^D(?:9|10)\\.(?:${grahas})$`), 1.5),
]

const SLOW_GRAHAS = 'jupiter|saturn|rahu|ketu'

/** What is left of the slow grahas where the hour is not known: with one, there is more to tell than this. */
const SLOW: readonly MatterRow[] = [
  tell(new RegExp(`^(?:${SLOW_GRAHAS})\\.nakshatra$`), 4),
  tell(new RegExp(`^(?:${SLOW_GRAHAS})\\.sign$`), 3),
  ...spare(SLOW_GRAHAS),
]

/** What is told of one person. `running` is the lord of the period that runs, whose own place belongs to the seasons. */
export function vedicMatters(running: string | null): readonly Matter[] {
  const lord = running ?? 'none'
  return [
    {
      id: 'seasons',
      about: 'the season of life that runs now, and the one that comes',
      rows: [
        tellAlways(/^runningDasha\.mahadasha$/, 9),
        tell(/^runningDasha\.antardasha$/, 7.5),
        tell(/^nextDasha\./, 7),
        tell(/^sadeSati\.running$/, 6),
        tell(/^(?:dasha|yoginiDasha)\.birthLord$/, 5.5),
        ...(lord === 'moon' ? [] : [tell(new RegExp(`^${lord}\\.(?:sign|house|nakshatra)$`), 6)]),
        tell(new RegExp(`^${lord}\\.(?:dignity|vargottama|combust)$`), 6),
        tell(/^runningDasha\.pratyantardasha$/, 4),
        tell(/^mahadasha\./, 2.5),
      ],
    },
    {
      id: 'lagna',
      about: 'the rising sign, its lord and its star',
      rows: [
        tellAlways(/^lagna\.sign$/, 9),
        tell(/^lagna\.nakshatra$/, 8),
        tell(/^lord1\.house$/, 8),
        tell(/^lagna\.pada$/, 4.5),
        tell(/^D9\.lagna$/, 5),
        tell(/^lord9\.house$/, 5),
        tell(/^lord4\.house$/, 4.5),
        tell(/^sun\.(?:nakshatra|house|sign)$/, 5),
        tell(/^lord(?:2|3)\.house$/, 3.5),
        ...spare('sun'),
      ],
    },
    {
      id: 'moon',
      about: 'the Moon and the mansion it stands in',
      rows: [
        tellAlways(/^moon\.nakshatra$/, 10),
        tellAlways(/^moon\.sign$/, 8.5),
        tell(/^moon\.house$/, 7.5),
        tell(/^gandanta\.moon$/, 9),
        tell(/^moon\.(?:dignity|vargottama|combust)$/, 6),
        tell(/^moon\.pada$/, 5.5),
        tell(/^panchanga\.tithi$/, 5.5),
        tell(/^D9\.moon$/, 4.5),
        tell(/^panchanga\.(?:yoga|lunarMonth)$/, 4),
        tell(/^panchanga\.(?:vara|karana)$/, 3),
        tell(/^shadbala\.moon$/, 3),
        tell(/^ashtakavarga\./, 4),
        ...spare('moon'),
      ],
    },
    {
      id: 'ties',
      about: 'work, ties and whom the self is carried by',
      rows: [
        tell(/^charaKaraka\.atma$/, 8.5),
        tell(/^charaKaraka\.(?:amatya|dara)$/, 6.5),
        tell(/^lord7\.house$/, 7),
        tell(/^lord10\.house$/, 7),
        tell(/^venus\.(?:nakshatra|house)$/, 5.5),
        tell(/^mercury\.(?:nakshatra|house)$/, 4.5),
        tell(/^D10\.(?:lagna|sun)$/, 4.5),
        tell(/^D9\.venus$/, 4.5),
        tell(/^lord(?:5|11)\.house$/, 4.5),
        tell(/^mangalDosha\.grade$/, 4),
        tell(/^venus\.sign$/, 4),
        tell(/^lord(?:6|8|12)\.house$/, 3.5),
        ...spare('venus|mercury'),
      ],
    },
    {
      id: 'slow',
      about: 'what moves slowly and is slow to change: Jupiter, Saturn and the nodes',
      rows: SLOW,
    },
    {
      id: 'strength',
      about: 'what is strong, what is strained, and what they form together',
      rows: [
        tell(/^planetaryWar\./, 9),
        tell(/^kalaSarpa\./, 8),
        tell(/^yoga\./, 7),
        tell(new RegExp(`^${GRAHA}\\.dignity$`), 7),
        tell(new RegExp(`^${GRAHA}\\.vargottama$`), 6.5),
        tell(new RegExp(`^${GRAHA}\\.combust$`), 6.5),
        tell(new RegExp(`^${GRAHA}\\.motion$`), 6),
        tell(/^shadbala\./, 5),
        tell(/^(?:mars|jupiter|saturn)\.(?:house|nakshatra)$/, 4.5),
        tell(/^(?:rahu|ketu)\.house$/, 4.5),
        tell(/^(?:mars|jupiter|saturn)\.sign$/, 3.5),
        tell(/^(?:rahu|ketu)\.(?:nakshatra|sign)$/, 3),
        ...spare('mars|jupiter|saturn|rahu|ketu'),
      ],
    },
  ]
}
