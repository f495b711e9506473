import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { factsOfCouple } from '#writing/couple.fixture.ts'
import { checkClaims } from '#writing/grounding/claims.ts'
import { sentenceKey } from '#writing/grounding/repetition.ts'
import { randomBirths } from '#writing/random-births.fixture.ts'
import { unfitOf } from '#writing/safety/unfit-words.ts'
import { sentencesOf } from '#writing/sentences.ts'
import type { Card, Cards } from './card.ts'
import { fillSlots } from './fill-slots.ts'

const HERE = import.meta.dirname
const SYSTEMS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(HERE, entry.name, 'index.ts')))
  .map(({ name }) => name)

async function exportsOf(...path: readonly string[]): Promise<readonly Cards[]> {
  const module = (await import(pathToFileURL(join(HERE, ...path)).href)) as Record<string, unknown>
  return Object.values(module).filter((each): each is Cards => typeof each === 'object')
}

/** Every file of cards, by its name, and what each system's index tells of them. */
const files = new Map<string, Cards>()
const indexed = new Set<string>()
for (const system of SYSTEMS) {
  for (const cards of await exportsOf(system, 'index.ts')) {
    for (const id of Object.keys(cards)) indexed.add(id)
  }
  for (const name of readdirSync(join(HERE, system))) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name === 'index.ts') continue
    const all = await exportsOf(system, name)
    files.set(`${system}/${name}`, Object.assign({}, ...all) as Cards)
  }
}

interface Text {
  readonly id: string
  readonly text: string
}

const every = [...files.values()].flatMap((cards) => Object.entries(cards))
const from = (texts: (card: Card) => readonly string[]): readonly Text[] =>
  every.flatMap(([id, card]) => texts(card).map((text) => ({ id, text })))

const predicates = from(({ gifts, prices }) => [...gifts, ...prices])
const phrases = from(({ trait, shadow }) => [trait, shadow])
const glosses = from(({ gloss }) => (gloss === undefined ? [] : [gloss]))
const scenes = from((card) => card.scenes)
const lived = [...predicates, ...scenes]
const everything = [...lived, ...phrases, ...glosses]

/** What is wrong, as `id: text`, so that a failure names every card at once. */
const those = (texts: readonly Text[], isWrong: (text: string) => boolean): readonly string[] =>
  texts.filter(({ text }) => isWrong(text)).map(({ id, text }) => `${id}: ${text}`)

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word))
const lengthIn = (least: number, most: number) => (text: string) =>
  wordsOf(text).length < least || wordsOf(text).length > most

const SLOT = /\{(?:[PAB]|[PAB]'s|(?:[ab]\.)?[Tt](?:hey|hem|heir|heirs|hemself))\}|<[a-z’'-]+>/g
const CRAFT =
  /\b(?:sun|moon|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto|chiron|rahu|ketu|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|ascendant|midheaven|zodiac|horoscope|astrolog\w+|planets?|nakshatras?|dashas?|graha|koota|lagna|sefir\w+|gene keys?|bodygraph|sacral|hexagrams?|incarnation cross|trine|sextile|retrograde|chart|constellations?)\b/i
const BANNED =
  /\b(?:dances?|dancing|tapestry|journeys?|whispers?|unlocks?|embraces?|realms?|cosmic|energy|energies|vibes?|navigates?|resonates?|soul ?mates?|karmic|destiny|fate)\b|[–—]/i

/** Told both of the one and of two. */
const isMixed = (text: string) => /\{P|\{[Tt]h/.test(text) && /\{[AB]|\{[ab]\./.test(text)
/** A verb after a pronoun that cannot agree with it. */
const isOpen = (text: string) =>
  /\{(?:[ab]\.)?[Tt]hey\} (?:\w+ly )?(?!always|perhaps|sometimes|once)\w*s\b/.test(text)
const isSecond = (text: string) => /\b(?:you|your|yours|yourself|I|we|our|ours|us)\b/.test(text)
/** No predicate: a sentence, or without a verb that agrees. */
const isNone = (text: string) =>
  /[.!?]$|^\p{Lu}/u.test(text) || !/<|\b(?:can|cannot|may|might|will|would|must)\b/.test(text)
const isMisshapen = (scene: string) => {
  const sentences = sentencesOf(scene)
  return (
    sentences.length > 3 ||
    sentences.some((each) => wordsOf(each).length > 25 || !/[.!]["”’]?$/.test(each))
  )
}

it('is written', () => {
  expect(every.length).toBeGreaterThan(0)
})

it('tells every card of a file in the index of its system, once', () => {
  const ids = every.map(([id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.filter((id) => !indexed.has(id))).toEqual([])
})

describe('slots', () => {
  it('are those that can be filled', () => {
    expect(those(everything, (text) => /[{}<>]/.test(text.replaceAll(SLOT, '')))).toEqual([])
  })

  it('speak of one person, or of two, never of both ways', () => {
    expect(those(everything, isMixed)).toEqual([])
  })

  it('leave nothing open when filled', () => {
    const left = everything.filter(({ text }) => {
      const someone = { name: 'Iya', pronouns: 'they' as const }
      const cast = /\{[AB]|\{[ab]\./.test(text)
        ? { A: someone, B: { name: 'Bo', pronouns: 'he' as const } }
        : { P: someone }
      return /[{}<>]/.test(fillSlots(text, cast))
    })
    expect(left).toEqual([])
  })

  it('have every verb in angles that follows a pronoun', () => {
    expect(those(lived, isOpen)).toEqual([])
  })
})

describe('language', () => {
  it('is of the third person', () => {
    expect(those(everything, isSecond)).toEqual([])
  })

  it('names no term of the craft where life is told', () => {
    expect(those(lived, (text) => CRAFT.test(text))).toEqual([])
  })

  it('has none of the worn words, and no digits', () => {
    expect(those(everything, (text) => BANNED.test(text))).toEqual([])
    expect(those(lived, (text) => /\d/.test(text))).toEqual([])
  })

  it('is fit to be read by anybody', () => {
    expect(those(everything, (text) => unfitOf(text.replaceAll(/[{}<>]/g, '')) !== null)).toEqual(
      [],
    )
  })
})

it('claims nothing that only a chart could tell', () => {
  const birth = randomBirths(3)
  const facts = factsOfCouple(birth(), birth())
  const names = { p1: 'Ines', p2: 'Bo' }
  const cast = (text: string) =>
    /\{[AB]|\{[ab]\./.test(text)
      ? {
          A: { name: names.p1, pronouns: 'she' as const },
          B: { name: names.p2, pronouns: 'he' as const },
        }
      : { P: { name: names.p1, pronouns: 'she' as const } }
  const told = [
    ...scenes.flatMap(({ id, text }) =>
      sentencesOf(fillSlots(text, cast(text))).map((sentence) => ({ id, sentence })),
    ),
    ...predicates.map(({ id, text }) => ({
      id,
      sentence: `${names.p1} ${fillSlots(text, cast(text))}.`,
    })),
  ]
  const idOf = new Map(told.map(({ id, sentence }) => [sentence, id]))
  const evidence = told.map(({ sentence }) => ({ id: 's1', sentence, facts: [] }))
  const found = checkClaims({ evidence }, { facts, names })
  expect(
    found.map(({ sentence, complaint }) => `${idOf.get(sentence ?? '')}: ${complaint}`),
  ).toEqual([])
})

describe('form', () => {
  it('has predicates of 6 to 16 words, with a verb that agrees and no full stop', () => {
    expect(those(predicates, lengthIn(6, 16))).toEqual([])
    expect(those(predicates, isNone)).toEqual([])
  })

  it('has traits and shadows of 3 to 9 words and glosses of 4 to 14, with their article', () => {
    expect(those(phrases, lengthIn(3, 9))).toEqual([])
    expect(those(glosses, lengthIn(4, 14))).toEqual([])
    expect(those([...phrases, ...glosses], (text) => !/^(?:the|an?) /.test(text))).toEqual([])
  })

  it('has scenes of one to three whole sentences, none longer than 25 words', () => {
    expect(those(scenes, isMisshapen)).toEqual([])
  })

  it('says at least one thing of each kind, and what not to say', () => {
    const empty = every.filter(([, { gifts, prices, scenes: lives, notToSay }]) =>
      [gifts, prices, lives, notToSay].some((each) => each.length === 0),
    )
    expect(empty.map(([id]) => id)).toEqual([])
  })
})

describe('repetition', () => {
  it('is none in the whole phrasebook', () => {
    const seen = new Map<string, string>()
    const again: string[] = []
    const sentences = scenes.flatMap(({ id, text }) =>
      sentencesOf(text).map((sentence) => ({ id, text: sentence })),
    )
    for (const { id, text } of [...sentences, ...predicates, ...phrases, ...glosses]) {
      const key = sentenceKey(text)
      const first = seen.get(key)
      if (first !== undefined) again.push(`${first} and ${id}: ${text}`)
      seen.set(key, id)
    }
    expect(again).toEqual([])
  })

  it.each([...files])('opens no more than three scenes of a file alike: %s', (_, cards) => {
    const openings = Object.values(cards).flatMap((card) =>
      card.scenes.map((scene) => wordsOf(scene).slice(0, 3).join(' ').toLowerCase()),
    )
    const counts = Map.groupBy(openings, (opening) => opening)
    expect([...counts].filter(([, all]) => all.length > 3).map(([opening]) => opening)).toEqual([])
  })
})
