import { tell, tellAlways, type Matter } from './matter.ts'

export const HUMAN_DESIGN_MATTERS: readonly Matter[] = [
  {
    id: 'deciding',
    about: 'how life is met and how decisions are made',
    rows: [
      tellAlways(/^type\.type$/, 9.5),
      tellAlways(/^authority\.authority$/, 9),
      tellAlways(/^type\.strategy$/, 6),
      tell(/^type\.notSelf$/, 7),
      tellAlways(/^definition\.definition$/, 6.5),
      tell(/^bridges\./, 6.5),
      tell(/^type\.signature$/, 5),
      tell(/^definition\.areas$/, 5),
      tell(/^variables\.(?:motivation|perspective)$/, 4.5),
      tell(/^variables\.(?:digestion|environment)$/, 4),
      tell(/^variables\.code$/, 3),
      tell(/^(?:personality|design)Moon\.(?:gate|line)$/, 5),
    ],
  },
  {
    id: 'role',
    about: 'the part that is played, and the cross it stands on',
    rows: [
      tellAlways(/^profile\.profile$/, 8.5),
      tell(/^cross\.name$/, 8),
      tell(/^(?:personality|design)(?:Sun|Earth)\.gate$/, 6.5),
      tell(/^(?:personality|design)(?:Sun|Earth)\.line$/, 5),
      tell(/^cross\.gates$/, 5),
      tell(/^(?:personality|design)(?:Sun|Earth)\.fixing$/, 5.5),
      tell(/^cross\.angle$/, 3.5),
      tell(/^(?:personality|design)(?:North|South)Node\.gate$/, 4.5),
      tell(/^design\.moment$/, 3.5),
      tell(/^(?:personality|design)(?:North|South)Node\.line$/, 3),
    ],
  },
  {
    id: 'channels',
    about: 'the channels, and what makes them',
    rows: [
      tell(/^channel\./, 8.5),
      tell(/^circuitry\.balance$/, 4.5),
      tell(/^(?:personality|design)(?:Mars|Venus|Mercury)\.gate$/, 5),
      tell(/^(?:personality|design)(?:Mars|Venus|Mercury)\.line$/, 4),
      tell(/^(?:personality|design)(?:Mars|Venus|Mercury)\.fixing$/, 5.5),
    ],
  },
  {
    id: 'centers',
    about: 'what runs steadily, and what is taken in from others',
    rows: [tell(/^\w+Center\.state$/, 6.5)],
  },
  {
    id: 'undertones',
    about: 'the gates that hang and the undertones of the wheel',
    rows: [
      tell(/^(?:personality|design)(?:Jupiter|Saturn)\.gate$/, 5.5),
      tell(/^(?:personality|design)\w+\.fixing$/, 5.5),
      tell(/^(?:personality|design)(?:Jupiter|Saturn)\.line$/, 4.5),
      tell(/^(?:personality|design)(?:Uranus|Neptune|Pluto)\.(?:gate|line)$/, 2.5),
    ],
  },
]
