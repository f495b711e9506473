import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import { ABROAD } from './questions-abroad.fixture.ts'
import { GRAVE, HARMLESS } from './questions.fixture.ts'
import { CATEGORIES } from './categories.ts'
import { triage } from './triage.ts'

describe('triage', () => {
  it.each(CATEGORIES)('meets every question of %s as that', (category) => {
    const missed = GRAVE[category].filter((question) => triage(question) !== category)
    expect(missed).toEqual([])
  })

  it('lets what is harmless be answered', () => {
    expect(HARMLESS.filter((question) => triage(question) !== null)).toEqual([])
  })

  it('is not led astray by how a question is spelled', () => {
    expect(triage('I DON’T WANT TO LIVE')).toBe('self-harm')
    expect(triage('he   hits\nme')).toBe('violence')
    expect(triage('when will i d\u200bie?')).toBe('death')
  })

  it('takes the gravest of several matters', () => {
    expect(triage('He hits me when he is angry, must I stay, when will I die?')).toBe('violence')
    expect(triage('I am pregnant and I want to kill myself')).toBe('self-harm')
  })

  it('meets what is grave wherever it stands in a long text', () => {
    const small = 'We like tea and long walks by the sea. '
    for (const before of [0, 10, 40, 200]) {
      const text = `${small.repeat(before)}Last night he beat me again. ${small.repeat(30)}`
      expect(triage(text)).toBe('violence')
    }
    expect(triage(small.repeat(200))).toBeNull()
  })

  it('reads a word of stars, however long', () => {
    expect(() => triage('a*b'.repeat(20_000))).not.toThrow()
    expect(triage('I want to k*ll myself')).toBe('self-harm')
  })

  it('knows a grave word by most of its letters', () => {
    expect(triage('am i pregnent')).toBe('pregnancy')
    expect(triage('my husbend is beeting me')).toBe('violence')
  })

  it('understands what is written in haste or in a language not one’s own', () => {
    expect(triage('i want die pls')).toBe('self-harm')
    expect(triage('wen i will die tell exact')).toBe('death')
    expect(triage('husband he beat me daily wat to do')).toBe('violence')
    expect(triage('wat stone for sucess in shop')).toBeNull()
  })

  it('reads Devanagari with its vowel signs', () => {
    expect(plainText('मैं कब मरूँगा?')).toBe('मैं कब मरूँगा?')
    expect(plainText('née, мёд, مَتى')).toBe('nee, мед, متى')
  })

  it.each(Object.entries(ABROAD))(
    'meets eight of ten grave questions in %s, and flags no harmless one',
    (_, { grave, harmless }) => {
      const missed = grave.filter((question) => triage(question) === null)
      expect(missed.length, `${missed.join('\n')}`).toBeLessThanOrEqual(2)
      expect(harmless.filter((question) => triage(question) !== null)).toEqual([])
    },
  )

  it('knows the plainest ways of asking in other languages', () => {
    const ofDeath = [
      'Wann werde ich sterben?', 'Quand vais-je mourir ?', '¿Cuándo voy a morir?', 'Quando morirò?',
      'Quando vou morrer?', 'Wanneer ga ik dood?', 'Kiedy umrę?', 'Ne zaman öleceğim?', 'Когда я умру?',
      'Meri maut kab hogi?', 'متى سأموت؟', '我什么时候死？', '私はいつ死にますか？',
    ] // prettier-ignore
    expect(ofDeath.filter((question) => triage(question) !== 'death')).toEqual([])
    const ofLove = [
      'Wann finde ich die Liebe?', 'Va-t-il revenir ?', '¿Cuándo me caso?', 'Tornerà?', 'Ele vai voltar?',
      'Houdt hij van me?', 'Czy on mnie kocha?', 'Beni seviyor mu?', 'Он вернётся?', 'Shaadi kab hogi?',
      'متى أتزوج؟', '他爱我吗？', '転職すべきですか？',
    ] // prettier-ignore
    expect(ofLove.filter((question) => triage(question) !== null)).toEqual([])
  })
})
