/** What the customer's page told, in French. */
export const pageFactsFr = {
  title: 'Page du client',
  unproved: 'Indiqué par le site, sans preuve',
  yesNo: (yes: boolean): string => (yes ? 'oui' : 'non'),
}
