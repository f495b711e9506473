/** What is wrong with a field, as the key of its words; null where nothing is. */
export type Wrong = 'needed' | 'notAnAddress' | 'tooShort' | 'webhookBadUrl' | null

/** As short as the API lets a password be. */
const SHORTEST_PASSWORD = 10

export function wrongWithName(name: string): Wrong {
  return name.trim() === '' ? 'needed' : null
}

/** Only what is surely no address: whether it is one, its mail tells. */
export function wrongWithEmail(email: string): Wrong {
  if (email.trim() === '') return 'needed'
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : 'notAnAddress'
}

export function wrongWithPassword(password: string): Wrong {
  if (password === '') return 'needed'
  return password.length < SHORTEST_PASSWORD ? 'tooShort' : null
}

/** Where messages may go, as far as it is seen from the words; the API looks the name up. */
export function wrongWithWebhookUrl(url: string): Wrong {
  if (url.trim() === '') return 'needed'
  return /^https:\/\/[^\s/:@]+\.[^\s/:@]+(\/\S*)?$/.test(url.trim()) ? null : 'webhookBadUrl'
}
