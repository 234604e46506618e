import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { createRecordingIo } from './testing/recording-io.ts'

describe('jangteo', () => {
  it('explains itself', async () => {
    const io = createRecordingIo()
    expect(await run([], io)).toBe(0)
    expect(await run(['publish', '--help'], io)).toBe(0)
    expect(io.results[0]).toContain('status')
    expect(io.results[1]).toContain('--promote')
  })

  it.each([[['destroy']], [['publish', '--promot']], [['status', '-x']]])(
    'ends with 2 for %j',
    async (args) => {
      const io = createRecordingIo()
      expect(await run(args, io)).toBe(2)
      expect(io.messages).toHaveLength(1)
    },
  )
})
