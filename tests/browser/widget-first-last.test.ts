import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { PATIENT, useGround } from './widget-page.ts'

const ground = useGround()
let agent: Agent
beforeAll(async () => {
  const { stage } = ground()
  agent = await signInByLink(await stage.context(), stage.signInLink)
})
afterAll(() => expect(ground().stage.troubles).toEqual([]))

describe('before the first message, and after the last', () => {
  test('assistant or person: the assistant leads to the field, the person is called', async () => {
    const { page, open } = await ground().visit()
    await open()
    const choice = page.getByRole('group', { name: fr.choose })
    await choice.getByRole('button', { name: fr.assistant }).click()
    const field = page.getByRole('textbox', { name: fr.write })
    await expect.poll(() => field.evaluate((one) => one.matches(':focus'))).toBe(true)
    await choice.getByRole('button', { name: fr.person }).click()
    await page.getByRole('status').getByText(fr.waiting).waitFor()
    await expect.poll(() => choice.isVisible(), PATIENT).toBe(false)
    await page.context().close()
  })

  test('the question comes once the conversation is closed, and once only', async () => {
    const { page, open, write } = await ground().visit({ reducedMotion: 'reduce' })
    await open()
    await write('Bonjour, quels sont vos horaires ?')
    await page.getByText(/de 9.h à 18.h/).waitFor()
    const token: string = await page.evaluate(
      () => Object.entries(localStorage).find(([key]) => key.endsWith(':token'))?.[1] ?? '',
    )
    const { conversationId: id } = JSON.parse(atob(token.split('.')[1] ?? '')) as {
      conversationId: string
    }
    const path = `/api/v1/conversations/${id}`
    const { summary } = (await (await agent.page.request.get(path)).json()) as {
      summary: { fence: number }
    }
    await agent.page.request.post(`${path}/close`, {
      headers: { 'x-diapason': '1' },
      data: { fence: summary.fence },
    })
    const question = page.getByRole('group', { name: fr.survey.question })
    await question.waitFor()
    expect(await faultsOf(page)).toEqual([])
    await question.getByRole('radio', { name: fr.survey.degrees[3] }).check()
    await page.getByRole('textbox', { name: fr.survey.open }).fill('Une réponse plus rapide')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: fr.survey.send }).click()
    await page.getByText(fr.survey.thanks).waitFor()
    await page.reload()
    await open()
    await page.getByText(fr.closed).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await question.count()).toBe(0)
    await page.context().close()
  })
})
