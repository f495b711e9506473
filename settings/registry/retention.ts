import { wholeNumber } from '../value-types.ts'
import { setting } from './setting.ts'

/** How long what is kept stays. */
export const RETENTION = {
  'retention.orderKeyDays': setting({
    type: wholeNumber(1, 36_500),
    default: 365,
    purpose: 'How many days an order sent again under its key finds its job, instead of a new one.',
    variable: 'RETENTION_ORDER_KEY_DAYS',
    onUnreadable: 'fallback',
  }),
  'retention.deadLetterDays': setting({
    type: wholeNumber(1, 36_500),
    default: 90,
    purpose: 'How many days a dead letter is kept that was decided about; the decision stays.',
    variable: 'RETENTION_DEAD_LETTER_DAYS',
    onUnreadable: 'fallback',
  }),
  'retention.anonymousDays': setting({
    type: wholeNumber(0, 36_500),
    default: 90,
    purpose:
      'An anonymous start is erased with everything of its own so many days after somebody was last signed in there, where nobody can come back to it; never when 0.',
    variable: 'RETENTION_ANONYMOUS_DAYS',
    onUnreadable: 'fallback',
  }),
  'retention.jobDays': setting({
    type: wholeNumber(0, 36_500),
    default: 0,
    purpose: 'Readings are deleted so many days after their last change; kept for good when 0.',
    variable: 'RETENTION_JOB_DAYS',
    onUnreadable: 'fallback',
  }),
}
