import type { AgentFrame, ClientFrame } from '@diapason/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backoff, Live } from './live.ts'

const ID = '00000000-0000-4000-8000-00000000000a'

/** A browser's WebSocket as far as the connection uses it, with the other end in the test's hand. */
class Line {
  readyState = 0
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: (() => void) | null = null
  readonly said: ClientFrame[] = []

  send(text: string): void {
    this.said.push(JSON.parse(text) as ClientFrame)
  }
  close(): void {
    this.readyState = 3
    this.onclose?.()
  }
  opens(): void {
    this.readyState = 1
    this.onopen?.()
  }
  says(frame: AgentFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }
}

const lines: Line[] = []
const open = () => {
  const live = new Live(() => {
    const line = new Line()
    lines.push(line)
    return line as unknown as WebSocket
  })
  live.start()
  return live
}
const last = () => lines.at(-1) as Line
const greet = () => {
  last().opens()
  last().says({ type: 'ready' })
}

beforeEach(() => {
  vi.useFakeTimers()
  lines.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('Live', () => {
  it('says hello, then asks for the inbox once the server is ready', () => {
    const live = open()
    last().opens()
    expect(last().said).toEqual([{ type: 'hello' }])
    expect(live.state()).toBe('connecting')
    last().says({ type: 'ready' })
    expect(last().said).toEqual([{ type: 'hello' }, { type: 'inbox' }])
    expect(live.state()).toBe('online')
  })

  it('subscribes what was followed before it was ready, and again after a reconnection', () => {
    const live = open()
    live.follow(ID)
    greet()
    expect(last().said).toContainEqual({ type: 'subscribe', conversation: ID })
    last().close()
    expect(live.state()).toBe('waiting')
    vi.advanceTimersByTime(500)
    expect(lines).toHaveLength(2)
    greet()
    expect(last().said).toContainEqual({ type: 'subscribe', conversation: ID })
  })

  it('the browser loses its network: waits at once, comes back at once when it is there again', () => {
    const live = open()
    live.follow(ID)
    greet()
    live.lost()
    expect(live.state()).toBe('waiting')
    for (let attempt = 0; attempt < 6; attempt++) {
      vi.advanceTimersByTime(15_000)
      last().close()
    }
    const tried = lines.length
    live.nudge()
    expect(lines).toHaveLength(tried + 1)
    greet()
    expect(live.state()).toBe('online')
    expect(last().said).toContainEqual({ type: 'subscribe', conversation: ID })
  })

  it('unsubscribes only when the last follower leaves', () => {
    const live = open()
    greet()
    const leave = live.follow(ID)
    const leaveToo = live.follow(ID)
    leave()
    expect(last().said).not.toContainEqual({ type: 'unsubscribe', conversation: ID })
    leaveToo()
    expect(last().said).toContainEqual({ type: 'unsubscribe', conversation: ID })
  })

  it('takes a line for dead without pong, and a live one for alive', () => {
    const live = open()
    greet()
    vi.advanceTimersByTime(25_000)
    expect(last().said).toContainEqual({ type: 'ping' })
    last().says({ type: 'pong' })
    vi.advanceTimersByTime(10_000)
    expect(live.state()).toBe('online')
    vi.advanceTimersByTime(25_000)
    expect(live.state()).toBe('waiting')
  })

  it('tries at once when the network is back', () => {
    const live = open()
    greet()
    last().close()
    live.nudge()
    expect(lines).toHaveLength(2)
    vi.advanceTimersByTime(20_000)
    expect(lines).toHaveLength(2)
  })

  it('asks at once whether a line that seems open has survived', () => {
    const live = open()
    greet()
    live.nudge()
    expect(last().said).toContainEqual({ type: 'ping' })
    vi.advanceTimersByTime(10_000)
    expect(live.state()).toBe('waiting')
  })

  it('hears nothing more from a line it left', () => {
    const live = open()
    const heard: string[] = []
    live.listen((frame) => heard.push(frame.type))
    greet()
    const old = last()
    old.close()
    old.says({ type: 'pong' })
    expect(heard).toEqual(['ready'])
  })

  it('stays away after stop', () => {
    const live = open()
    greet()
    live.stop()
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(1)
  })
})

describe('backoff', () => {
  const cases: [number, number, number][] = [
    [0, 0, 250],
    [0, 1, 500],
    [3, 1, 4_000],
    [20, 0, 7_500],
    [20, 1, 15_000],
  ]
  it.each(cases)('attempt %i with chance %f → %i ms', (attempt, random, expected) => {
    expect(backoff(attempt, random)).toBe(expected)
  })
})
