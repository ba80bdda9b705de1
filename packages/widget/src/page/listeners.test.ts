import { expect, test } from 'vitest'
import { Listeners } from './listeners.ts'

const ignore = (): void => undefined

test('tells each listener of its own event until it stops listening', () => {
  const listeners = new Listeners(ignore)
  const heard: string[] = []
  const stop = listeners.on('sent', ({ id }) => heard.push(`first ${id}`))
  listeners.on('sent', ({ id }) => heard.push(`second ${id}`))
  listeners.on('open', () => heard.push('open'))
  listeners.tell('sent', { id: 'a' })
  stop()
  listeners.tell('sent', { id: 'b' })
  expect(heard).toEqual(['first a', 'second a', 'second b'])
})

test('whoever listens after the widget is ready hears so at once', () => {
  const listeners = new Listeners(ignore)
  let times = 0
  listeners.tell('ready', {})
  listeners.on('ready', () => (times += 1))
  expect(times).toBe(1)
})

test('after the end nobody is told', () => {
  const listeners = new Listeners(ignore)
  let times = 0
  listeners.on('close', () => (times += 1))
  listeners.clear()
  listeners.tell('close', {})
  expect(times).toBe(0)
})

test('a listener is taken off by its own name, and a misspelt event is told', () => {
  const errors: string[] = []
  const listeners = new Listeners((message) => errors.push(message))
  let times = 0
  const hear = () => (times += 1)
  listeners.on('open', hear)
  listeners.off('open', hear)
  listeners.tell('open', {})
  expect(times).toBe(0)
  expect(errors).toEqual([])
  listeners.on('opened' as 'open', hear)
  listeners.on('open', 'hear' as never)
  expect(errors).toHaveLength(2)
  expect(errors[0]).toContain("on('opened'")
})
