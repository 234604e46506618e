import { expect, it } from 'vitest'
import { compressText, decompressText } from './compress-text.ts'

it('keeps no more memory than what it made of a text takes', async () => {
  const compressed = await compressText(Buffer.from('장터 '.repeat(1000)), 4)
  expect(compressed.buffer.byteLength).toBe(compressed.byteLength)
  expect((await decompressText(compressed)).toString()).toBe('장터 '.repeat(1000))
})
