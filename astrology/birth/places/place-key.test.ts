import { describe, expect, it } from 'vitest'

import { placeKey, placeKeys } from './place-key.ts'

describe('placeKey', () => {
  it.each([
    ['München', 'munchen'],
    ['San José', 'san jose'],
    ['  Aix-en-Provence ', 'aix en provence'],
    ['Xi’an', 'xian'],
    ["Ehskal'des", 'ehskaldes'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Straße', 'strasse'],
    ['Århus', 'arhus'],
    ['Тель-Авив', 'тель авив'],
    ['Αθήνα', 'αθηνα'],
    ['תֵּל אָבִיב', 'תל אביב'],
    // A vowel sign of Devanagari is no accent: without it the name is another.
    ['दिल्ली', 'दिल्ली'],
    ['東京', '東京'],
    ['서울', '서울'],
    ['ＴＯＫＹＯ', 'tokyo'],
    ['’', ''],
  ])('folds %s to %s', (name, key) => {
    expect(placeKey(name)).toBe(key)
  })

  it('folds a key to itself', () => {
    for (const key of ['san jose', 'दिल्ली', 'тель авив']) expect(placeKey(key)).toBe(key)
  })
})

describe('placeKeys', () => {
  it.each([
    ['München', ['munchen', 'muenchen']],
    ['Mu\u0308nchen', ['munchen', 'muenchen']],
    ['Tórshavn', ['torshavn']],
    ['København', ['kobenhavn', 'koebenhavn']],
    ['Villach', ['villach']],
    ['', []],
  ])('finds %j by %j', (name, keys) => {
    expect(placeKeys(name)).toEqual(keys)
  })
})
