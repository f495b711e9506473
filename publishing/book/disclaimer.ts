/** What a book of readings is and is not, in plain words and in the third person as the book is. A paragraph each. */
export const DISCLAIMER: readonly string[] = [
  'A machine wrote this book. It computed where the Sun, the Moon and the planets stood at two births, looked up what five old and new systems say of that, and put it into sentences. It has met nobody, and nothing said here was checked against anybody’s life.',
  'The positions are astronomy and can be checked; the appendix tells each of them, with the rule that was used. What they are said to mean is tradition. No study has shown that it predicts how a person is or what will happen to them.',
  'So it is to be read as a letter from somebody with an eye for patterns: what is of use may be kept, and the rest left. Where a sentence is wrong about a person, it is the sentence that is wrong.',
  'Nothing here decides whom to marry or leave, how to treat an illness, where to put money, or whether somebody is to be trusted. For such things there are people who know those concerned, and people whose profession it is: doctors, lawyers, counsellors.',
  'If somebody hurts or threatens another, no chart makes that right. Whoever thinks of ending their life can call the emergency number of their country now, or talk to somebody near.',
]
