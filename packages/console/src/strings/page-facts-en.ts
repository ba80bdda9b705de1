import type { pageFactsFr } from './page-facts-fr.ts'

/** What the customer's page told, in English. */
export const pageFactsEn: typeof pageFactsFr = {
  title: 'Customer’s page',
  unproved: 'As the site says, unproved',
  yesNo: (yes) => (yes ? 'yes' : 'no'),
}
