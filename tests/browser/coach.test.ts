import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { freshDatabase } from '../fresh-database.ts'
import type { Agent } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { focused } from './keyboard.ts'
import { openStage, type Stage } from './stage.ts'
import { beforeWaiting } from './waiting.ts'

const SAYS = 'Deuxième relance, TOUJOURS RIEN reçu. Passez-moi une personne !'
const ENDS = 'Votre demande sera traitée dans les meilleurs délais. Préférez-vous un appel ?'
const DRAFT = `Bonjour. Calmez-vous. ${ENDS}`
const BETTER = `Bonjour. Regardons cela ensemble. ${ENDS}`
const PATIENT = { timeout: 15_000, interval: 100 }
const { coach, composer } = fr

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await beforeWaiting(stage, SAYS)
  ;({ page } = agent)
})
beforeEach(async () => {
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1280, height: 800 })
  await zoomTo(1)
  await page.request.delete('/api/v1/coach/ignored', { headers: { 'x-diapason': '1' } })
})

const zoomTo = (zoom: number) =>
  page.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor)
  }, zoom)
const box = () => page.getByRole('textbox', { name: composer.replyHint })
const marks = () => page.locator('.draft-copy mark')
/** Under « Calmez-vous ». */
const tone = () => page.locator('.draft-copy mark[data-finding^="escalating-tone"]')
const card = () => page.getByRole('dialog')
const write = async (text: string) => {
  await agent.draft('')
  await agent.draft(text)
  await page.getByRole('complementary', { name: coach.title }).waitFor()
  await expect.poll(() => tone().first().innerText(), PATIENT).toBe('Calmez-vous')
}

/** Goes to the remark on « Calmez-vous » by F8, whatever else is marked. */
const readTone = async () => {
  await box().press('Control+Home')
  await box().press('F8')
  await card().waitFor()
  const better = card().getByText('Regardons cela ensemble')
  for (let count = await marks().count(); count > 0; count -= 1) {
    if ((await better.count()) > 0) return
    await page.keyboard.press('F8')
    await page.waitForTimeout(150)
  }
  await better.waitFor()
}

describe('des traits sous les mots', () => {
  test('viennent après une pause, sans rien changer, et restent sous leurs mots', async () => {
    await write(DRAFT)
    expect(await box().inputValue()).toBe(DRAFT)
    await box().press('Home')
    await page.keyboard.type('Alors, ')
    expect(await tone().innerText()).toBe('Calmez-vous')
    expect(await page.getByText(coach.private).isVisible()).toBe(true)
    // the line says how grave it is by its shape
    const shapes = await marks().evaluateAll((all) =>
      all.map((mark) => [
        mark.getAttribute('data-level'),
        getComputedStyle(mark).textDecorationStyle,
      ]),
    )
    for (const [level, shape] of shapes)
      expect(shape).toBe({ hint: 'dotted', warn: 'solid', block: 'double' }[level ?? ''])
  })

  test.each([
    ['large', 1280, 1],
    ['à moitié', 760, 1],
    ['sur un téléphone', 360, 1],
    ['agrandi deux fois', 1280, 2],
  ])('sont exactement sous les mots du champ : %s', async (_, width, zoom) => {
    await page.setViewportSize({ width, height: 800 })
    await write(
      `${DRAFT}\n\n${'Un numéro très long, anticonstitutionnellement\u00a0: 0123456789. '.repeat(20)}\n${DRAFT}`,
    )
    await zoomTo(zoom)
    // a caret that is looked at scrolls by itself
    await box().blur()
    const field = page.locator('.draft')
    for (const share of [0, 1]) {
      await field.evaluate((scroller, to) => {
        scroller.scrollTop = to * scroller.scrollHeight
      }, share)
      const [words, copy] = [await shot('words'), await shot('copy')]
      const { differing, inked } = await compared(words, copy)
      expect(inked, 'there are words to compare').toBeGreaterThan(1_000)
      // at the edges of a mark a letter may be drawn a fraction of a pixel aside
      expect(differing / inked, `scrolled to ${share}`).toBeLessThan(0.02)
    }
  })
})

/** The words as the field draws them, or as the copy beneath would: without caret, lines and all else. */
async function shot(which: 'words' | 'copy'): Promise<Buffer> {
  const shown = which === 'words' ? '.draft textarea' : '.draft-copy, .draft-copy mark'
  const hidden = which === 'words' ? '.draft-copy, .draft-copy mark' : '.draft textarea'
  const style = await page.addStyleTag({
    content: `${shown} { color: black !important; text-decoration: none !important; caret-color: transparent }
      ${hidden} { color: transparent !important; text-decoration: none !important; caret-color: transparent }`,
  })
  const taken = await page.locator('.draft').screenshot({ animations: 'disabled' })
  await style.evaluate((node) => (node as Element).remove())
  return taken
}

/** How many pixels are inked, and how many are clearly other in the second picture. */
const compared = (...pictures: Buffer[]): Promise<{ differing: number; inked: number }> =>
  page.evaluate(
    async (all) => {
      const [one, two] = await Promise.all(
        all.map(async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          canvas?.drawImage(bitmap, 0, 0)
          return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
        }),
      )
      let [differing, inked] = [0, 0]
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        const [here, there] = [one?.[at] ?? 0, two?.[at] ?? 0]
        if (Math.min(here, there) < 128) inked += 1
        if (Math.abs(here - there) > 96) differing += 1
      }
      return { differing, inked }
    },
    pictures.map((picture) => [...picture]),
  )

describe('une remarque', () => {
  test('se lit et s’applique au clavier, et Ctrl-Z la défait', async () => {
    await write(DRAFT)
    await readTone()
    expect((await focused(page)).name).toBe(coach.apply)
    await page.keyboard.press('Enter')
    await expect.poll(() => box().inputValue(), PATIENT).toBe(BETTER)
    expect(await card().count()).toBe(0)
    expect((await focused(page)).name).toBe(composer.replyHint)
    await page.keyboard.press('Control+z')
    expect(await box().inputValue()).toBe(DRAFT)
    await expect.poll(() => tone().count(), PATIENT).toBe(1)
  })

  test('F8 va de l’une à l’autre et revient, Échap rend la main', async () => {
    await write(DRAFT)
    const count = await marks().count()
    expect(count).toBeGreaterThan(1)
    await box().press('Home')
    await box().press('F8')
    const first = await card().innerText()
    await page.keyboard.press('F8')
    await expect.poll(() => card().innerText(), PATIENT).not.toBe(first)
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => card().innerText(), PATIENT).toBe(first)
    await page.keyboard.press('Escape')
    await expect.poll(() => card().count(), PATIENT).toBe(0)
    expect((await focused(page)).name).toBe(composer.replyHint)
    expect(await marks().count()).toBe(count)
  })

  test('Alt + Entrée applique sans quitter le champ', async () => {
    await write('Calmez-vous.')
    await box().press('Alt+Enter')
    await expect.poll(() => box().inputValue(), PATIENT).toBe('Regardons cela ensemble.')
  })

  test('s’ouvre sous la souris, et se ferme quand elle s’en va', async () => {
    await write(DRAFT)
    await tone().hover({ force: true })
    await card().getByText('Regardons cela ensemble').waitFor()
    // the hand stays where it writes
    expect((await focused(page)).name).toBe(composer.replyHint)
    await page.mouse.move(20, 20)
    await expect.poll(() => card().count(), PATIENT).toBe(0)
  })

  test('mise de côté, elle ne revient pas, même après un rechargement, jusqu’à ce qu’on le dise', async () => {
    await write(DRAFT)
    await readTone()
    await card().getByRole('button', { name: coach.notHere }).click()
    await expect.poll(() => tone().count(), PATIENT).toBe(0)
    expect((await focused(page)).name).toBe(composer.replyHint)
    await page.getByText(coach.remembered).waitFor({ state: 'attached' })
    await page.reload()
    await expect.poll(() => marks().count(), PATIENT).toBeGreaterThan(0)
    expect(await tone().count()).toBe(0)

    await page.getByRole('button', { name: fr.menu.open }).click()
    await page.getByRole('menuitem', { name: coach.ignored.open }).click()
    await card().getByText('calmez-vous').waitFor()
    await card().getByRole('button', { name: coach.ignored.restore }).click()
    await card().getByText(coach.ignored.none).waitFor()
    await page.keyboard.press('Escape')
    await box().press('End')
    await page.keyboard.type(' ')
    await expect.poll(() => tone().count(), PATIENT).toBe(1)
  })
})

test('ce qui manque à l’ensemble se met de côté pour cette conversation seulement', async () => {
  const lacks = () => page.locator('.draft-copy mark[data-finding^="no-next-step"]')
  await write('Bonjour. Calmez-vous. C’est comme cela.')
  await expect.poll(() => lacks().count(), PATIENT).toBe(1)
  await lacks().hover({ force: true })
  await card().getByRole('button', { name: coach.notHere }).click()
  await page.getByText(coach.forNow).waitFor({ state: 'attached' })
  await write('Bonjour. Calmez-vous. Ce sont nos règles.')
  expect(await lacks().count()).toBe(0)
  const kept = await page.request.get('/api/v1/coach/ignored')
  expect(await kept.json()).toEqual([])
})

test('sur un écran tactile, un doigt sur les mots ouvre leur remarque', async () => {
  const context = await stage.context({ hasTouch: true, viewport: { width: 390, height: 780 } })
  await context.addCookies(await page.context().cookies())
  const phone = await context.newPage()
  await phone.goto(page.url())
  await phone.getByRole('textbox', { name: composer.replyHint }).fill(DRAFT)
  const mark = phone.locator('.draft-copy mark[data-finding^="escalating-tone"]')
  await mark.waitFor({ state: 'attached' })
  const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {}
  await phone.touchscreen.tap(x + width / 2, y + height / 2)
  await phone.getByRole('dialog').getByRole('button', { name: coach.apply }).tap()
  await expect
    .poll(() => phone.getByRole('textbox', { name: composer.replyHint }).inputValue(), PATIENT)
    .toBe(BETTER)
  await context.close()
})

test('la lecture prévue est une phrase, avec sa certitude en mots et les mots qui la font', async () => {
  await write('Calmez-vous. Vous n’avez pas bien lu nos conditions.')
  const said = await page.locator('.coach-foreseen').innerText()
  expect(said).toMatch(
    /^Pourrait aggraver les choses, (?:peut-être|assez sûr|très probable)\u00a0: «/,
  )
  expect(said).not.toMatch(/\d/)
})

test('une note privée n’a ni remarque, ni lecture prévue', async () => {
  await agent.note('')
  await page.getByRole('textbox', { name: composer.noteHint }).fill('Calmez-vous.')
  await page.waitForTimeout(900)
  expect(await marks().count()).toBe(0)
  expect(await page.getByRole('complementary', { name: coach.title }).count()).toBe(0)
  await page.getByRole('textbox', { name: composer.noteHint }).fill('')
})

test('axe n’a rien à redire, remarque ouverte', async () => {
  await write(DRAFT)
  await box().press('F8')
  await card().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('aucune page ne s’est plainte de quoi que ce soit', () => {
  expect(stage.troubles).toEqual([])
})
