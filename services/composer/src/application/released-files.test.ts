import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ReleasedFiles } from './released-files.ts'

const fileOf = (text: string) => ({
  href: `/assets/${text}`,
  integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
})

function open(answer: (address: string) => Promise<string | undefined>) {
  const asked: string[] = []
  const files = new ReleasedFiles({
    readFile: (address) => {
      asked.push(address)
      return answer(address)
    },
  })
  return { asked, files }
}
const asReleased = async (address: string): Promise<string> => address.replace('/assets/', '')

describe('released files', () => {
  it('are fetched once, also by those who ask at the same time', async () => {
    const { asked, files } = open(asReleased)
    const read = () => files.read(fileOf('frame'))
    expect(await Promise.all([read(), read()])).toEqual(['frame', 'frame'])
    expect(await read()).toBe('frame')
    expect(asked).toEqual(['/assets/frame'])
  })

  it('are those of the release, or none', async () => {
    const altered = open(async () => 'other')
    await expect(altered.files.read(fileOf('frame'))).rejects.toThrow('was altered')
    const missing = open(async () => undefined)
    await expect(missing.files.read(fileOf('frame'))).rejects.toThrow('is missing')
  })

  it('are asked for again after a failure', async () => {
    let isDown = true
    const { files } = open((address) => (isDown ? Promise.reject(new Error('down')) : asReleased(address)))
    await expect(files.read(fileOf('frame'))).rejects.toThrow('down')
    isDown = false
    expect(await files.read(fileOf('frame'))).toBe('frame')
  })

  it('are forgotten in the order they came', async () => {
    const { asked, files } = open(asReleased)
    for (let number = 0; number < 31; number += 1) await files.read(fileOf(`${number}`))
    await files.read(fileOf('30'))
    await files.read(fileOf('0'))
    expect(asked.slice(-2)).toEqual(['/assets/30', '/assets/0'])
  })
})
