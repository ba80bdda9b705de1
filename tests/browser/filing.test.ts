import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { fr } from '../../packages/console/src/strings/fr.ts'
import { until } from '../faults/until.ts'
import { freshDatabase } from '../fresh-database.ts'
import { visit } from '../house/visitor.ts'
import { type Agent, signInByLink } from './agent.ts'
import { faultsOf } from './axe-faults.ts'
import { openStage, type Stage } from './stage.ts'

const STILL = { reducedMotion: 'reduce' } as const
const PATIENT = { timeout: 15_000, interval: 100 }
const HEADERS = { 'x-diapason': '1' }
const SAID = [
  ['fr', 'C’est la TROISIÈME fois que j’écris, mon colis n’est TOUJOURS PAS arrivé\u202f!!!'],
  ['fr', 'Je voudrais retourner ces bottes et être remboursé, s’il vous plaît.'],
  ['en', 'Where is my parcel? I would like to speak to a person.'],
] as const

let stage: Stage
let agent: Agent
let page: Page
beforeAll(async () => {
  stage = await openStage(await freshDatabase())
  return () => stage.close()
})
beforeAll(async () => {
  agent = await signInByLink(await stage.context(STILL), stage.signInLink)
  page = agent.page
  const channels = await (await page.request.get('/api/v1/channels')).json()
  const key = (channels as { key: string }[])[0]?.key ?? ''
  for (const [language, text] of SAID) {
    const visitor = await visit(stage.url, { channel: key, language })
    await visitor.say(text)
    await visitor.askPerson()
  }
  await post('/tags', { name: 'Colis' })
  await post('/tags', { name: 'Retour', topics: ['return', 'refund'] })
  await post('/users', { name: 'Étienne Fabre', email: 'etienne@example.org', role: 'agent' })
  await page.goto('/console/?queue=all')
  await until('all are in the list', async () => (await agent.rows.count()) === SAID.length)
})

const post = async (path: string, data: object) => {
  const answer = await page.request.post(`/api/v1${path}`, { headers: HEADERS, data })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
}

/** What axe finds at every width; the screen is wide again afterwards. */
const faults = async (within?: string) => {
  const found = await faultsOf(page, within)
  await page.setViewportSize({ width: 1280, height: 800 })
  return found
}

const open = async (words: string) => {
  await agent.rows.filter({ hasText: words }).click()
  await page.locator('[id="message-1"]').getByText(words).waitFor()
}
const dialog = () => page.getByRole('dialog')
const rowOf = (words: string) => agent.rows.filter({ hasText: words })
const words = fr.filing

describe('étiquettes', () => {
  test('« t », deux lettres, Entrée\u202f: posée, dans l’en-tête, la ligne et le fil', async () => {
    await open('TROISIÈME')
    await page.keyboard.press('t')
    await dialog().getByRole('combobox').waitFor()
    expect(await faults()).toEqual([])
    await page.keyboard.type('coli')
    await page.keyboard.press('Enter')
    await dialog().getByRole('option', { name: 'Colis', selected: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.tags.on('Colis') }).waitFor()
    await rowOf('TROISIÈME').locator('.row-tags', { hasText: 'Colis' }).waitFor()
    await page.locator('.event').getByText('a posé l’étiquette').waitFor()
    await agent.bubbles()
  })

  test('un responsable crée celle qui manque\u202f; Entrée à nouveau la retire', async () => {
    await page.keyboard.press('t')
    await dialog().getByRole('combobox').waitFor()
    await page.keyboard.type('Urgent')
    await dialog()
      .getByRole('option', { name: words.tags.make('Urgent') })
      .waitFor()
    await page.keyboard.press('Enter')
    await dialog().getByRole('option', { name: 'Urgent', selected: true }).waitFor()
    await page.keyboard.type('Urg')
    await page.keyboard.press('Enter')
    await dialog().getByRole('option', { name: 'Urgent', selected: false }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words.tags.on('Colis'), exact: true }).waitFor()
  })

  test('ce qui est entendu propose\u202f; rien n’est posé sans un clic', async () => {
    await open('retourner')
    const proposal = page.getByRole('button', { name: words.tags.propose('Retour') })
    await proposal.waitFor()
    expect((await agent.log()).summary.tags).toEqual([])
    await proposal.click()
    await page.getByRole('button', { name: words.tags.on('Retour') }).waitFor()
    await expect.poll(() => proposal.count(), PATIENT).toBe(0)
  })
})

describe('mentions', () => {
  test('dans une note, « @ » ouvre la liste\u202f; flèches et Entrée nomment', async () => {
    await page.keyboard.press('n')
    const note = page.getByRole('textbox', { name: fr.composer.noteHint })
    await note.focus()
    await page.keyboard.type('Vois avec @fab')
    const list = page.getByRole('listbox', { name: words.mentions.list })
    await list.getByRole('option', { name: 'Étienne Fabre' }).waitFor()
    expect(await note.getAttribute('aria-activedescendant')).not.toBeNull()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => note.inputValue(), PATIENT).toBe('Vois avec @Étienne Fabre ')
    await expect.poll(() => list.count(), PATIENT).toBe(0)
    await page.keyboard.type('demain.')
    await page.keyboard.press('Control+Enter')
    await page.locator('.note .mention', { hasText: '@Étienne Fabre' }).waitFor()
    const { notes } = await agent.log()
    expect(notes[0]?.mentions).toMatchObject([{ kind: 'person', name: 'Étienne Fabre', start: 10 }])
  })

  test('dans une réponse, « @ » n’est que du texte', async () => {
    await agent.draft('Bonjour, ')
    await page.keyboard.type('@Étienne')
    expect(await page.getByRole('listbox', { name: words.mentions.list }).count()).toBe(0)
    await agent.draft('')
  })
})

describe('filtres', () => {
  test('« f », une langue\u202f: la liste suit, l’adresse le garde, la puce l’enlève', async () => {
    await page.goto('/console/?queue=all')
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(SAID.length)
    await page.keyboard.press('f')
    await dialog().getByLabel(words.filters.names.language).selectOption('en')
    await dialog()
      .getByRole('button', { name: words.filters.left(1) })
      .waitFor()
    expect(await faults()).toEqual([])
    await dialog().getByLabel(words.filters.names.feeling).selectOption('glad')
    await page.keyboard.press('Escape')
    await page.getByText(words.filters.none[0] ?? '').waitFor()
    const chip = (name: string) => page.getByRole('button', { name: words.filters.remove(name) })
    await chip('Ressenti\u00a0: contente ou soulagée').click()
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
    await page.reload()
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
    expect(await faults()).toEqual([])
    await chip('Langue\u00a0: anglais').click()
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(SAID.length)
  })

  test('une recherche se filtre', async () => {
    await page.keyboard.press('f')
    await dialog().getByLabel(words.filters.names.tag).selectOption({ label: 'Colis' })
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('colis')
    await expect.poll(() => agent.rows.count(), PATIENT).toBe(1)
    await page.keyboard.press('Escape')
  })
})

describe('vues', () => {
  const views = () => page.getByRole('region', { name: words.views.title })

  test('un nom suffit\u202f: elle est sous les files, avec son nombre', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await dialog().getByLabel(words.views.name).fill('Colis à suivre')
    await dialog().getByRole('button', { name: words.views.saveShort }).click()
    const link = views().getByRole('link', { name: 'Colis à suivre' })
    await link.waitFor()
    expect(await link.getAttribute('aria-current')).toBe('page')
    await page.getByRole('heading', { name: 'Colis à suivre' }).waitFor()
    expect(await link.textContent()).toContain(fr.queues.count(1))
    expect(await faults()).toEqual([])
  })

  test('renommée, première du jour, atteinte par la palette, supprimée', async () => {
    await views().getByRole('button', { name: words.views.manage }).click()
    await dialog().getByRole('button', { name: words.views.rename }).click()
    expect(await faults()).toEqual([])
    await dialog().getByLabel(words.views.name).fill('Colis')
    await dialog().getByRole('button', { name: words.views.saved }).click()
    await dialog().getByRole('button', { name: words.views.first }).click()
    await dialog().getByRole('button', { name: words.views.isFirst }).waitFor()
    await page.keyboard.press('Escape')
    await page.goto('/console/')
    await page.getByRole('heading', { name: 'Colis', exact: true }).waitFor()
    await page.goto('/console/?queue=closed')
    await page.getByRole('heading', { name: fr.queues.closed }).waitFor()
    await page.keyboard.press('Control+k')
    await dialog().getByRole('combobox').waitFor()
    await page.keyboard.type('vue colis')
    await page.getByRole('option', { name: words.views.command('Colis') }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Colis', exact: true }).waitFor()
    await views().getByRole('button', { name: words.views.manage }).click()
    await dialog().getByRole('button', { name: words.views.remove }).click()
    await dialog().getByRole('button', { name: words.views.remove }).click()
    await expect.poll(() => views().getByRole('link').count(), PATIENT).toBe(0)
  })
})

describe('réglages', () => {
  test('créer, renommer, fusionner, ne plus proposer', async () => {
    await page.goto('/console/settings#tags')
    const section = page.locator('#tags')
    await section.getByRole('button', { name: words.tags.fresh }).click()
    await section.getByLabel(words.tags.name).fill('Paquet')
    await section.getByRole('button', { name: fr.settings.save }).click()
    const card = (name: string) => section.getByRole('listitem').filter({ hasText: name })
    await card('Paquet').getByRole('button', { name: words.tags.merge }).click()
    expect(await faults('#tags')).toEqual([])
    await card('Paquet').getByRole('combobox').selectOption({ label: 'Colis' })
    await card('Paquet').getByRole('button', { name: words.tags.mergeDo, exact: true }).click()
    await expect.poll(() => card('Paquet').count(), PATIENT).toBe(0)
    await card('Urgent').getByRole('button', { name: words.tags.retire }).click()
    await card('Urgent').getByText(words.tags.retired).waitFor()
  })

  test('aucune page ne s’est plainte', () => {
    expect(stage.troubles).toEqual([])
  })
})
