import * as z from 'zod'
import { token, wholeNumber } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Who may order, and how much. */
export const ORDERS = {
  'orders.entitlement': setting({
    type: z.enum(['all', 'credits']),
    default: 'all',
    purpose: 'Who may order: everybody, or whoever has credits; one is a document.',
    variable: 'ORDERS_ENTITLEMENT',
    onUnreadable: 'refuse',
  }),
  'orders.freeAMonth': setting({
    type: wholeNumber(0, 1000),
    default: 0,
    purpose: 'How many orders a month (UTC) are given away, written by the free writer.',
    variable: 'ORDERS_FREE_A_MONTH',
    onUnreadable: 'refuse',
  }),
  'orders.hooksADay': setting({
    type: wholeNumber(1, 1_000_000),
    default: 100,
    purpose:
      'How many hooks a day (UTC) one account or organization is given away, where orders are paid with credits.',
    variable: 'ORDERS_HOOKS_A_DAY',
    onUnreadable: 'refuse',
  }),
  'orders.triesADay': setting({
    type: wholeNumber(1, 1_000_000),
    default: 100,
    purpose:
      'How many orders a day (UTC) keys for tests of one owner may place, where orders are paid with credits.',
    variable: 'ORDERS_TRIES_A_DAY',
    onUnreadable: 'refuse',
  }),
  'orders.mostOpen': setting({
    type: wholeNumber(1, 1_000_000),
    default: 2000,
    purpose:
      'How many jobs may be under way at once; hooks find a fifth more room, and keep nobody else out.',
    variable: 'ORDERS_MOST_OPEN',
    onUnreadable: 'fallback',
  }),
  'orders.mostOpenOfCustomer': setting({
    type: wholeNumber(1, 1_000_000),
    default: 100,
    purpose:
      'How many jobs of one customer may be under way at once; hooks find a fifth more room.',
    variable: 'ORDERS_MOST_OPEN_OF_CUSTOMER',
    onUnreadable: 'fallback',
  }),
  'orders.remakes': setting({
    type: wholeNumber(0, 1000),
    default: 48,
    purpose:
      'How often documents of one job may be made anew for its customer, all of them together and retries included.',
    variable: 'ORDERS_REMAKES',
    onUnreadable: 'fallback',
  }),
  'orders.remakesOfDocument': setting({
    type: wholeNumber(0, 1000),
    default: 6,
    purpose:
      'How often one document may be made anew for its customer, its text, PDF or voice, retries included.',
    variable: 'ORDERS_REMAKES_OF_DOCUMENT',
    onUnreadable: 'fallback',
  }),
  'orders.shopSecret': secret({
    type: token.nullable(),
    purpose: 'With which a shop signs the credits it grants (Standard Webhooks); none while unset.',
    variable: 'ORDERS_SHOP_SECRET',
    onUnreadable: 'refuse',
  }),
}
