const TITHIS = [
  'Pratipada',
  'Dvitiya',
  'Tritiya',
  'Chaturthi',
  'Panchami',
  'Shashthi',
  'Saptami',
  'Ashtami',
  'Navami',
  'Dashami',
  'Ekadashi',
  'Dvadashi',
  'Trayodashi',
  'Chaturdashi',
] as const

export type Paksha = 'Shukla' | 'Krishna'

/** A tithi by its number, 1 to 30: the fifteenth is the full Moon, the thirtieth the new. */
export function tithiName(number: number): string {
  if (number === 15) return 'Purnima'
  return number === 30 ? 'Amavasya' : TITHIS[(number - 1) % 15]!
}

/** The bright half of the month has the first fifteen tithis. */
export function pakshaOf(tithi: number): Paksha {
  return tithi <= 15 ? 'Shukla' : 'Krishna'
}

const MOVABLE_KARANAS = [
  'Bava',
  'Balava',
  'Kaulava',
  'Taitila',
  'Garaja',
  'Vanija',
  'Vishti',
] as const

/** A half tithi by its index, 0 to 59: the first and the last three are fixed, seven take turns between. */
export function karanaName(index: number): string {
  if (index === 0) return 'Kimstughna'
  if (index >= 57) return ['Shakuni', 'Chatushpada', 'Naga'][index - 57]!
  return MOVABLE_KARANAS[(index - 1) % 7]!
}

/** The 27 yogas of Sun and Moon together, from Vishkambha. */
export const NITYA_YOGAS = [
  'Vishkambha',
  'Priti',
  'Ayushman',
  'Saubhagya',
  'Shobhana',
  'Atiganda',
  'Sukarma',
  'Dhriti',
  'Shula',
  'Ganda',
  'Vriddhi',
  'Dhruva',
  'Vyaghata',
  'Harshana',
  'Vajra',
  'Siddhi',
  'Vyatipata',
  'Variyana',
  'Parigha',
  'Shiva',
  'Siddha',
  'Sadhya',
  'Shubha',
  'Shukla',
  'Brahma',
  'Indra',
  'Vaidhriti',
] as const

export const LUNAR_MONTHS = [
  'Chaitra',
  'Vaishakha',
  'Jyeshtha',
  'Ashadha',
  'Shravana',
  'Bhadrapada',
  'Ashvina',
  'Kartika',
  'Margashirsha',
  'Pausha',
  'Magha',
  'Phalguna',
] as const
export type LunarMonthName = (typeof LUNAR_MONTHS)[number]
