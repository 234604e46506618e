import { pino } from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BackgroundJobs } from './background-jobs.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const newJobs = (): BackgroundJobs => new BackgroundJobs(pino({ level: 'silent' }))

it('runs a job again and again between start and stop', async () => {
  let runs = 0
  const jobs = newJobs()
  jobs.every(1000, async () => runs++)
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(0)
  jobs.start()
  await vi.advanceTimersByTimeAsync(3000)
  expect(runs).toBe(3)
  await jobs.stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(3)
})

it('runs a job that is due at the start at once, and then at its times', async () => {
  let runs = 0
  const jobs = newJobs()
  jobs.every(1000, async () => runs++, { isDueAtStart: true })
  jobs.start()
  expect(runs).toBe(1)
  await vi.advanceTimersByTimeAsync(2000)
  expect(runs).toBe(3)
  await jobs.stop()
})

it('does not start a run while the last one is going on, and waits for it when it stops', async () => {
  let runs = 0
  let finish = (): void => undefined
  const jobs = newJobs()
  jobs.every(1000, async () => {
    runs++
    await new Promise<void>((resolve) => (finish = resolve))
  })
  jobs.start()
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(1)
  let hasStopped = false
  const stopping = jobs.stop().then(() => (hasStopped = true))
  await vi.advanceTimersByTimeAsync(1000)
  expect(hasStopped).toBe(false)
  finish()
  await stopping
})

it('goes on after a run that failed', async () => {
  let runs = 0
  const jobs = newJobs()
  jobs.every(1000, async () => {
    runs++
    throw new Error('database is away')
  })
  jobs.start()
  await vi.advanceTimersByTimeAsync(3000)
  expect(runs).toBe(3)
  await jobs.stop()
})

it('keeps a job on that ends by itself, with a longer pause after a failure, and ends the run in flight when it stops', async () => {
  const runs: AbortSignal[] = []
  const jobs = newJobs()
  jobs.keepOn(
    async (signal) => {
      runs.push(signal)
      if (runs.length === 2) throw new Error('nobody answers')
      if (runs.length === 3)
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    },
    { ms: 100, afterFailureMs: 1000 },
  )
  jobs.start()
  await vi.advanceTimersByTimeAsync(100)
  expect(runs).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(999)
  expect(runs).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(runs).toHaveLength(3)
  const stopping = jobs.stop()
  await vi.advanceTimersByTimeAsync(5000)
  await stopping
  expect(runs).toHaveLength(3)
})
