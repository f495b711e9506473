import { GRAHA_NAMES } from '#astrology/vedic/grahas.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { PlannerEvent } from './planner-event.ts'

/** An event in a line, as a calendar has it: `Saturn square natal Moon (2 of 3, retrograde)`. */
export function eventTitle(event: PlannerEvent): string {
  switch (event.kind) {
    case 'transit': {
      const { body, aspect, natal, pass, passes, retrograde } = event
      const notes = [
        ...(passes > 1 ? [`${pass} of ${passes}`] : []),
        ...(retrograde ? ['retrograde'] : []),
      ]
      const noted = notes.length === 0 ? '' : ` (${notes.join(', ')})`
      return `${POINT_NAMES[body]} ${aspect} natal ${POINT_NAMES[natal]}${noted}`
    }
    case 'station':
      return `${POINT_NAMES[event.body]} turns ${event.turns} in ${placed(event)}`
    case 'ingress':
      return `${POINT_NAMES[event.body]} enters ${event.sign}`
    case 'lunation':
      return `${event.phase === 'new moon' ? 'New Moon' : 'Full Moon'} in ${placed(event)}`
    case 'eclipse': {
      const { eclipse, light, contacts } = event
      const touches = contacts.map(({ aspect, natal }) => `${aspect} natal ${POINT_NAMES[natal]}`)
      const touching = touches.length === 0 ? '' : `: ${touches.join(', ')}`
      return `${capital(eclipse)} ${light} eclipse in ${placed(event)}${touching}`
    }
    case 'return':
      return `Solar return, ${event.age} years`
    case 'dasha': {
      const names = event.lords.map((lord) => GRAHA_NAMES[lord])
      const beneath = names.length === 1 ? '' : ` (${names.join(', ')})`
      return `${capital(event.level)} of ${names.at(-1)} begins${beneath}`
    }
  }
}

function placed({ longitude, house }: { longitude: number; house: number | null }): string {
  const where = house === null ? '' : `, ${ordinalOf(house)} house`
  return `${signAt(longitude)}${where}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
