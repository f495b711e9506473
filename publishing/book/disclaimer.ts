/** What a book of readings is and is not, in plain words. A paragraph each. */
export const DISCLAIMER: readonly string[] = [
  'A machine wrote this book. It computed where the Sun, the Moon and the planets stood when you were born, looked up what five old and new systems say of that, and put it into sentences. Nobody has met you, and nobody has checked what is said here against your life.',
  'The positions are astronomy and can be checked; the appendix tells each of them, with the rule that was used. What they are said to mean is tradition. No study has shown that it predicts how a person is or what will happen to them.',
  'So read it as you would read a letter from somebody with an eye for patterns: keep what is of use, and leave the rest. Where a sentence is wrong about you, it is the sentence that is wrong.',
  'Do not decide by it whom to marry or leave, how to treat an illness, where to put money, or whether somebody is to be trusted. For such things there are people who know you, and people whose profession it is: doctors, lawyers, counsellors.',
  'If somebody hurts or threatens you, no chart makes that right. If you think of ending your life, call the emergency number of your country now, or talk to somebody near you.',
]
