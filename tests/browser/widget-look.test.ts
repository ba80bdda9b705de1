import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/widget/src/strings/fr.ts'
import { HOST, PATIENT, useGround } from './widget-page.ts'

const ground = useGround()
const isToldOnPurpose = (trouble: string) =>
  /is no CSS colour|is no web address|is none of fr/.test(trouble)
afterAll(() => expect(ground().stage.troubles.filter((one) => !isToldOnPurpose(one))).toEqual([]))

const STILL = { reducedMotion: 'reduce' } as const
const HELLO = 'Bonjour, quels sont vos horaires ?'
const ANSWER = /de 9.h à 18.h/

/** A computed style of a part of the widget. */
const styleOf = (page: Page, part: string, property: string) =>
  page
    .locator(`${HOST} ${part}`)
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property)
const setOnHost = (page: Page, name: string, value: string) =>
  page
    .locator(HOST)
    .evaluate((host: HTMLElement, [key, set]) => host.style.setProperty(key, set), [
      name,
      value,
    ] as const)

describe('what a site may set', () => {
  test.each([
    ['accent', 'rgb(180, 0, 90)', '.send', 'background-color'],
    ['radius', '14px', '.panel', 'border-top-left-radius'],
    ['width', '450px', '.panel', 'width'],
    ['height', '500px', '.panel', 'height'],
    ['side', '40px', '.panel', 'right'],
    ['bottom', '60px', '.panel', 'bottom'],
    ['font', 'Georgia', '.panel', 'font-family'],
  ])('--diapason-%s', async (name, value, part, property) => {
    const { page, open, close } = await ground().visit(STILL)
    await open()
    const usual = await styleOf(page, part, property)
    await page.addStyleTag({ content: `:root { --diapason-${name}: ${value} }` })
    const changed = await styleOf(page, part, property)
    expect(changed).not.toBe(usual)
    if (name === 'font') expect(changed).toMatch(/^Georgia, /)
    else if (name !== 'accent') expect(changed).toBe(value)
    await page.addStyleTag({ content: `${HOST} { --diapason-${name}: banana 1 2 }` })
    if (name !== 'font') expect(await styleOf(page, part, property), 'nonsense').toBe(changed)
    await close()
  })

  test('--diapason-layer, and what a nonsense of each kind leaves standing', async () => {
    const { page, open, close } = await ground().visit(STILL)
    await open()
    await page.mouse.move(0, 0)
    const layer = () => page.locator(HOST).evaluate((host) => getComputedStyle(host).zIndex)
    expect(await layer()).toBe('2147483000')
    await setOnHost(page, '--diapason-layer', '50')
    expect(await layer()).toBe('50')
    const box = await page.getByRole('dialog').boundingBox()
    for (const name of ['accent', 'radius', 'width', 'height', 'side', 'bottom'])
      await setOnHost(page, `--diapason-${name}`, 'banana')
    expect(await page.getByRole('dialog').boundingBox()).toEqual(box)
    expect(await styleOf(page, '.send', 'background-color')).toMatch(/^oklch\(0\.39/)
    await close()
  })

  test('attributes: position, accent, language; the attribute wins over the variable', async () => {
    const { page, close } = await ground().visit({
      ...STILL,
      tag: 'data-position="left" data-accent="crimson" data-language="fr"',
      head: '<style>:root { --diapason-accent: green }</style>',
      lang: 'en',
    })
    await page.getByRole('button', { name: fr.open }).waitFor()
    expect(await styleOf(page, '.launcher', 'left')).toBe('16px')
    const [, hue] = /([\d.]+)\)$/.exec(await styleOf(page, '.launcher', 'background-color')) ?? []
    expect(Number(hue)).toBeGreaterThan(10)
    expect(Number(hue)).toBeLessThan(35)
    await close()
  })

  test('a colour, an address or a language that is none is told to the developer', async () => {
    const { page, close } = await ground().visit({
      tag: 'data-accent="bannana" data-privacy="javascript:alert(1)" data-language="sv"',
    })
    await page.getByRole('button', { name: fr.open }).waitFor()
    const told = () => ground().stage.troubles.filter(isToldOnPurpose)
    await expect.poll(() => told().length, PATIENT).toBe(3)
    await close()
  })

  test('no colour makes words unreadable, in light and dark', async () => {
    const { page, open, write, log, close } = await ground().visit(STILL)
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    const colours = [
      ...'white black yellow lime red blue cyan magenta transparent #ffff0001'.split(' '),
      'rgb(255 255 0 / 10%)',
      'lab(95% 100 100)',
      'color(display-p3 0 1 0)',
      ...Array.from({ length: 12 }, (_, step) => `hsl(${step * 30} 100% 50%)`),
      ...Array.from({ length: 12 }, (_, step) => `oklch(70% 0.4 ${step * 30})`),
    ]
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, ...STILL })
      const weak = await page.locator(HOST).evaluate((host: HTMLElement, given) => {
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        const lightness = (colour: string): number => {
          if (!pen) throw new Error('no canvas')
          pen.clearRect(0, 0, 1, 1)
          pen.fillStyle = colour
          pen.fillRect(0, 0, 1, 1)
          const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data]
            .map((one) => one / 255)
            .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        }
        const contrast = (a: string, b: string): number => {
          const [light = 0, dark = 0] = [lightness(a), lightness(b)].sort((x, y) => y - x)
          return (light + 0.05) / (dark + 0.05)
        }
        const of = (part: string) =>
          getComputedStyle(host.shadowRoot?.querySelector(part) as HTMLElement)
        return given.flatMap((colour) => {
          host.style.setProperty('--diapason-accent', colour)
          const own = of('[data-author=customer] > .text')
          const measured = {
            send: contrast(of('.send').color, of('.send').backgroundColor),
            person: contrast(of('.person').color, of('.header').backgroundColor),
            own: contrast(own.color, own.backgroundColor),
          }
          return Object.entries(measured)
            .filter(([, ratio]) => ratio < 7)
            .map(([part, ratio]) => `${colour} ${part} ${ratio.toFixed(1)}`)
        })
      }, colours)
      expect(weak, colorScheme).toEqual([])
    }
    await close()
  })
})

describe('on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, ...STILL }

  test('it fills the screen inside the safe areas', async () => {
    const { page, open, panel, close } = await ground().visit(PHONE)
    const line = await page.context().newCDPSession(page)
    await line.send(
      'Emulation.setSafeAreaInsetsOverride' as never,
      {
        insets: { top: 47, bottom: 34, left: 0, right: 0 },
      } as never,
    )
    await open()
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(await panel.getAttribute('aria-modal')).toBe('true')
    const header = await page.locator(`${HOST} .header`).boundingBox()
    expect(header?.y).toBeGreaterThanOrEqual(47)
    const composer = await page.locator(`${HOST} .composer`).boundingBox()
    expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThanOrEqual(844 - 34)
    await close()
  })

  test('with the keyboard on the screen the field and the last words stay in view', async () => {
    const { page, open, write, log, field, close } = await ground().visit(PHONE)
    await open()
    await write(HELLO)
    await log.getByText(ANSWER).waitFor()
    await field.click()
    await page.setViewportSize({ width: 390, height: 430 })
    const bottomOf = async (part: string) => {
      const box = await page.locator(`${HOST} ${part}`).last().boundingBox()
      return Math.round((box?.y ?? 0) + (box?.height ?? 0))
    }
    await expect.poll(() => bottomOf('.composer'), PATIENT).toBeLessThanOrEqual(430)
    const last = log.locator('.message').last()
    await expect
      .poll(async () => {
        const [message, frame] = [await last.boundingBox(), await log.boundingBox()]
        return (
          (message?.y ?? 0) + (message?.height ?? 0) <= (frame?.y ?? 0) + (frame?.height ?? 0) + 1
        )
      }, PATIENT)
      .toBe(true)
    await field.fill('une ligne\n'.repeat(12))
    await expect.poll(() => bottomOf('.composer'), PATIENT).toBeLessThanOrEqual(430)
    expect(await field.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBe(
      16, // smaller, and phones zoom in
    )
    await close()
  })
})
