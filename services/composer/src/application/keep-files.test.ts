import { beforeEach, describe, expect, it } from 'vitest'
import { aDocument, aLibrary, anMfe, aVersion } from '../testing/release-document-builder.ts'
import { KeepFiles } from './keep-files.ts'

let asked: string[]
let refused: Set<string>
let files: KeepFiles
beforeEach(() => {
  asked = []
  refused = new Set()
  files = new KeepFiles({
    keep: async (address) => {
      asked.push(address)
      if (refused.has(address)) throw new Error('nobody answers')
    },
  })
})

const VUE = '/assets/vue/0123456789abcdef/vue.js'
const withCanary = () => {
  const canary = aVersion(anMfe(), { traffic: 10, default: false }, 'f'.repeat(16))
  const own = { vue: { release: 'e'.repeat(16), ...aVersion(aLibrary('vue')).extras.jangteo } }
  const version = { ...canary, extras: { jangteo: { ...canary.extras.jangteo, libraries: own } } }
  return aDocument([aLibrary('vue')], {
    microFrontends: { ...aDocument([aLibrary('vue')]).microFrontends, catalog: [version] },
  })
}

describe('KeepFiles', () => {
  it('has every file of every release kept, also of canaries and of libraries that one has for itself', async () => {
    await files.follow(withCanary())
    const paths = ['mfe.js', 'pages.js', 'lazy.js', 'style.css']
    const canary = paths.map((path) => `/assets/catalog/${'f'.repeat(16)}/${path}`)
    expect(asked.sort()).toEqual([VUE, ...canary, `/assets/vue/${'e'.repeat(16)}/vue.js`].sort())
  })

  it('leaves out what a page can do without', async () => {
    const vue = aLibrary('vue')
    await files.follow(
      aDocument([{ ...vue, files: { ...vue.files, 'fonts/a.woff2': '', 'mfe.json': '{}' } }]),
    )
    expect(asked).toEqual([VUE])
  })

  it('keeps a script however its name is written', async () => {
    const vue = aLibrary('vue')
    await files.follow(aDocument([{ ...vue, files: { ...vue.files, 'lazy.JS': '' } }]))
    expect(asked).toEqual([VUE, VUE.replace('vue.js', 'lazy.JS')])
  })

  it('asks once for a file that stays live, and again for one that comes back', async () => {
    await files.follow(aDocument([aLibrary('vue')]))
    await files.follow(aDocument([aLibrary('vue'), aLibrary('pinia')]))
    expect(asked).toEqual([VUE, '/assets/pinia/0123456789abcdef/pinia.js'])
    await files.follow(aDocument([]))
    await files.follow(aDocument([aLibrary('vue')]))
    expect(asked.at(-1)).toBe(VUE)
  })

  it('goes on past a file that cannot be kept, and tries it again with the next document', async () => {
    refused.add(VUE)
    await files.follow(aDocument([aLibrary('vue'), aLibrary('pinia')]))
    expect(asked).toHaveLength(2)
    refused.clear()
    await files.follow(aDocument([aLibrary('vue'), aLibrary('pinia')]))
    expect(asked).toEqual([VUE, '/assets/pinia/0123456789abcdef/pinia.js', VUE])
  })

  it('tries again what could not be kept without waiting for another document, and only that', async () => {
    refused.add(VUE)
    await files.follow(aDocument([aLibrary('vue'), aLibrary('pinia')]))
    refused.clear()
    await files.retry()
    await files.retry()
    expect(asked).toEqual([VUE, '/assets/pinia/0123456789abcdef/pinia.js', VUE])
  })

  it('fills a keeper that has forgotten everything, with what is live now', async () => {
    await files.follow(aDocument([aLibrary('vue'), aLibrary('pinia')]))
    await files.follow(aDocument([aLibrary('vue')]))
    refused.add(VUE)
    asked = []
    await files.refill()
    expect(asked).toEqual([VUE])
    await files.retry()
    expect(asked).toEqual([VUE, VUE])
  })

  it('asks for nothing before there is a document', async () => {
    await files.retry()
    await files.refill()
    expect(asked).toEqual([])
  })
})
