import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { watchForStop } from './watch-for-stop.ts'

function watched() {
  const source = new EventEmitter()
  const endAtOnce = vi.fn<() => void>()
  let time = 5000
  const stop = watchForStop({ source, now: () => time, endAtOnce })
  const pass = (milliseconds: number): void => void (time += milliseconds)
  return { source, stop, endAtOnce, pass }
}

describe('a request to stop', () => {
  it.each(['SIGINT', 'SIGTERM'])('is made by %s', async (signal) => {
    const { source, stop } = watched()
    expect(stop.isMade).toBe(false)
    source.emit(signal)
    expect(stop.isMade).toBe(true)
    await stop.made
  })

  it('is one, however many parents pass the same Ctrl-C on', () => {
    const { source, endAtOnce, pass } = watched()
    source.emit('SIGINT')
    source.emit('SIGINT')
    pass(999)
    source.emit('SIGTERM')
    expect(endAtOnce).not.toHaveBeenCalled()
  })

  it('that is made again later ends the process at once', () => {
    const { source, endAtOnce, pass } = watched()
    source.emit('SIGINT')
    pass(1000)
    source.emit('SIGINT')
    expect(endAtOnce).toHaveBeenCalledOnce()
  })
})
