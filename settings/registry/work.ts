import { wholeNumber } from '../value-types.ts'
import { setting } from './setting.ts'

/** How much is made at once, of whom ever. */
export const WORK = {
  'work.text.most': setting({
    type: wholeNumber(1, 10_000),
    default: 20,
    purpose: 'How many texts are written at once; previews find a quarter more room.',
    variable: 'WORK_TEXT_MOST',
    onUnreadable: 'fallback',
  }),
  'work.text.mostOfCustomer': setting({
    type: wholeNumber(1, 10_000),
    default: 10,
    purpose: 'How many texts of one customer are written at once.',
    variable: 'WORK_TEXT_MOST_OF_CUSTOMER',
    onUnreadable: 'fallback',
  }),
  'work.pdf.most': setting({
    type: wholeNumber(1, 10_000),
    default: 20,
    purpose: 'How many PDFs are set at once; previews find a quarter more room.',
    variable: 'WORK_PDF_MOST',
    onUnreadable: 'fallback',
  }),
  'work.pdf.mostOfCustomer': setting({
    type: wholeNumber(1, 10_000),
    default: 10,
    purpose: 'How many PDFs of one customer are set at once.',
    variable: 'WORK_PDF_MOST_OF_CUSTOMER',
    onUnreadable: 'fallback',
  }),
  'work.zip.most': setting({
    type: wholeNumber(1, 10_000),
    default: 20,
    purpose: 'How many packages are made at once.',
    variable: 'WORK_ZIP_MOST',
    onUnreadable: 'fallback',
  }),
  'work.zip.mostOfCustomer': setting({
    type: wholeNumber(1, 10_000),
    default: 2,
    purpose: 'How many packages of one customer are made at once.',
    variable: 'WORK_ZIP_MOST_OF_CUSTOMER',
    onUnreadable: 'fallback',
  }),
}
