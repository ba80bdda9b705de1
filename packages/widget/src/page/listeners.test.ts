import { expect, test } from 'vitest'
import { Listeners } from './listeners.ts'

test('tells each listener of its own event until it stops listening', () => {
  const listeners = new Listeners()
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
  const listeners = new Listeners()
  let times = 0
  listeners.tell('ready', {})
  listeners.on('ready', () => (times += 1))
  expect(times).toBe(1)
})

test('after the end nobody is told', () => {
  const listeners = new Listeners()
  let times = 0
  listeners.on('close', () => (times += 1))
  listeners.clear()
  listeners.tell('close', {})
  expect(times).toBe(0)
})
