import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { type AnsweringServer, startAnsweringServer } from '../testing/answering-server.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { aDocument, aVersion, someContents } from '../testing/registry-answers.ts'

const [ID, OTHER] = ['0'.repeat(16), '4'.repeat(16)]
const vue = (version: string) =>
  someContents({ name: 'vue', kind: 'library', version, provides: { vue: 'mfe.js' } })
const document = aDocument({
  catalog: [
    aVersion(ID, {
      ...someContents({ requires: { vue: '^4.0.0' } }),
      libraries: { vue: { release: OTHER, ...vue('4.0.0') } },
    }),
  ],
  order: [aVersion(ID, someContents({ name: 'order', requires: { vue: '^3.5.0' } }))],
  silent: [aVersion(ID, someContents({ name: 'silent' }))],
  vue: [aVersion(ID, vue('3.5.45'))],
})

let shop: AnsweringServer
beforeAll(async () => {
  shop = await startAnsweringServer(() => ({ status: 200, body: document }))
})
afterAll(() => shop.close())

describe('jangteo why', () => {
  it('says which version pages have, who asks for which, and who has one for itself', async () => {
    const io = createRecordingIo()
    expect(await run(['why', 'vue', '--registry', shop.url], io)).toBe(0)
    expect(io.results).toEqual([
      'vue: pages of production have 3.5.45.',
      'NAME     RELEASE           REQUIRES  GETS',
      `catalog  ${ID}  ^4.0.0    4.0.0 for itself`,
      `order    ${ID}  ^3.5.0    3.5.45`,
    ])
  })

  it('knows no library that is not there', async () => {
    const io = createRecordingIo()
    expect(await run(['why', 'react', '--registry', shop.url], io)).toBe(2)
    expect(io.messages.join()).toContain('No library of production is called "react"')
  })
})
