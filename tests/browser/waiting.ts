import { fr as widgetFr } from '../../packages/widget/src/strings/fr.ts'
import { type Agent, signInByLink } from './agent.ts'
import { enterShop } from './customer.ts'
import type { Stage } from './stage.ts'

/** An agent before the conversation of a customer who wrote this, asked for a person, and left. */
export async function beforeWaiting(stage: Stage, says: string): Promise<Agent> {
  const agent = await signInByLink(
    await stage.context({ reducedMotion: 'reduce' }),
    stage.signInLink,
  )
  const shop = await enterShop(await stage.context(), stage.url)
  await shop.open()
  await shop.write(says)
  await shop.page.getByRole('status').getByText(widgetFr.waiting).waitFor()
  await shop.page.context().close()
  await agent.rows.first().click()
  await agent.page.locator('.heard-mood').first().waitFor()
  return agent
}
