import type { ConsoleMessage, Page } from 'playwright-core'

/** What a browser writes by itself when the line is cut, which the story does on purpose. */
const CUT = /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|CONNECTION_\w+)/

/** The console asks once who is signed in, and the answer may be: nobody. */
const isNobodyYet = (message: ConsoleMessage): boolean =>
  message.text().includes('401') && message.location().url.endsWith('/api/v1/session')

/** Notes every error and warning of a page; a violation of the CSP is one of them. */
export function listen(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (CUT.test(message.text()) || isNobodyYet(message)) return
    troubles.push(`${page.url()}: ${message.text()} (${message.location().url})`)
  })
}
