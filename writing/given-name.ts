import { sensesAt } from './grounding/reading/lexicon.ts'
import { tokensOf } from './grounding/reading/tokens.ts'
import { soundAlike, spokenName } from './spoken-name.ts'

/**
 * What a person is called once a title has named them whole: `Marta` of `Marta Kowalczyk`. The whole
 * name wherever it is in doubt which of its words one is called by, or who of the two would be meant,
 * or where the word alone is a term (`Leo`): a stiff sentence does less harm than a wrong name.
 */
export function calledBy(name: string, others: readonly string[] = []): string {
  const whole = spokenName(name)
  const given = givenIn(whole)
  if (given === null || isTerm(given)) return whole
  const isShared = others.some((other) =>
    spokenName(other)
      .split(/[ -]/)
      .some((word) => given.split(' ').some((own) => soundAlike(own, word))),
  )
  return isShared ? whole : given
}

/** The words before a surname; null where it is not sure that these are the given ones. */
function givenIn(whole: string): string | null {
  const words = whole.split(' ')
  const [first = '', second = '', ...rest] = words
  if (second === '' || !words.every((word) => PLAIN.test(word))) return null
  if (rest.length > 2 || NOT_CALLED_BY.test(first) || SURNAME_FIRST.has(plain(first))) return null
  if (!SECOND_HALVES.has(plain(second))) return first
  return rest.length > 0 ? `${first} ${second}` : null
}

/** Latin letters in one word, with a capital after each hyphen: no initial, no mark, no `Bo-reum`. */
const PLAIN = /^\p{Script=Latin}(?:['’]?[\p{Script=Latin}\p{Mn}])+(?:-\p{Lu}\p{Script=Latin}+)*$/u

/** Titles, words that only begin a name, and names so common that a later one is the name in use. */
const NOT_CALLED_BY =
  /^(?:mrs?|ms|miss|mx|dr|prof|sir|dame|lady|lord|rev|fr|abd|abdul|abdel|abu|umm|bint|bin|ibn|al|el|de|del|della|da|di|du|la|le|van|von|der|den|ter|st|san|santa|mu?hamm?[ae]d|mohamm?ed|md|nur|siti|the)$/i

/** Second halves of double names: `Mary Ann`, `Jean Pierre`, `Ana María`. */
const SECOND_HALVES = new Set(
  'alice ann anna anne antonio beth carlos carmen claude christophe cristina david dolores elena elisabeth elizabeth ellen eva fe francisco francois grace helena ignacio isabel jacques jane javier jean jo joe john jose joseph juan kate laura lee lena leon lisa lou louise luc lucia luis luise luz lynn mae manuel marc maria marie mark martin mary mercedes michel miguel paul paula pedro philippe pia pierre pilar rae ramon rafael rose ruth sophie sofia sue teresa therese thomas victoria'.split(
    ' ',
  ),
)

/** Surnames of peoples who say them first, without their accents. */
const SURNAME_FIRST = new Set(
  'ahn an au bae bai bang bui cai cao chan chang chen cheng cheung chin chiu cho choi chong chow chu chua chung dang deng ding do doan dong du duan duong fan fang feng fu gao goh gong gu guo ha han hao he heo ho hoang hong hou hsieh hsu hu huang huynh hwang im jang jeon jeong jia jiang jin joo jung kang khoo kim ko koh kong kuo kwok kwon lai lam lau le lee lei leung li liang liao lim lin ling liu lo loh low lu luo luong luu ly ma mai mao meng min moon nam ng ngo nguyen noh oh ong ou pan park peng pham phan phung qian qiu quach ren ryu seo shao shen shi shim shin sim sin so son song su sun tan tang tao teo thai tian to ton tran trinh truong tsai tsang tse vo vu wang wei wen wong woo wu xia xiao xie xu xue yan yang yao yap ye yee yeo yeung yi yim yin yip yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu abe endo fujita fujiwara fukuda goto hasegawa hashimoto hayashi honda ikeda inoue ishii ishikawa ito kato kimura kobayashi kondo maeda matsumoto miura mori murakami nakajima nakamura nishimura ogawa okada ono saito sakamoto sasaki sato shimizu suzuki takahashi takeuchi tanaka ueda wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yoshida balogh farkas horvath juhasz kiss kovacs lakatos meszaros molnar nagy nemeth olah papp szabo szucs takacs toth varga'.split(
    ' ',
  ),
)

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
}

function isTerm(given: string): boolean {
  return sensesAt(tokensOf(given), 0, { isSmall: false }) !== null
}
