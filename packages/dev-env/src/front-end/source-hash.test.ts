import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SourceHashes } from './source-hash.ts'

let root: string
const write = async (file: string, content = ''): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), content)
}
const bundle = (salt = 'dist'): string => new SourceHashes(root).ofBundle(join(root, 'apps/cart'), salt)
const storybook = (): string => new SourceHashes(root).ofStorybook()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jangteo-hash-'))
  for (const name of ['contracts', 'platform', 'mfe-kit', 'ui-kit']) await write(`packages/${name}/src/a.ts`)
  await write('pnpm-lock.yaml')
  await write('apps/cart/src/mfe.ts')
})
afterEach(() => rm(root, { recursive: true }))

describe('the hash of a bundle', () => {
  it.each([
    'apps/cart/src/mfe.ts',
    'apps/cart/mfe.config.json',
    'packages/platform/src/new.ts',
    'packages/ui-kit/build/elements.ts',
    'pnpm-lock.yaml',
  ])('changes with %s', async (file) => {
    const before = bundle()
    await write(file, 'changed')
    expect(bundle()).not.toBe(before)
  })

  it.each([
    'apps/cart/src/cart.test.ts',
    'apps/cart/src/adapters/cart.contract.ts',
    'apps/cart/src/testing/cart-builder.ts',
    'apps/cart/README.md',
    'apps/cart/dist/mfe.js',
    'apps/cart/.cache/source-maps/mfe.js.map',
    'packages/platform/.cache/source-maps/index.js.map',
    'apps/cart/node_modules/.cache/x',
    'packages/ui-kit/src/button/button.stories.ts',
    'packages/ui-kit/.storybook/main.ts',
    'packages/ui-kit/test-results/x.png',
    'packages/mfe-kit/libraries/vue/vite.config.ts',
  ])('does not change with %s', async (file) => {
    const before = bundle()
    await write(file, 'changed')
    expect(bundle()).toBe(before)
  })

  it('changes with the way it is built, and with the place of a file', async () => {
    const before = bundle()
    expect(bundle('dist-dev')).not.toBe(before)
    await write('apps/cart/src/other.ts', await readFile(join(root, 'apps/cart/src/mfe.ts'), 'utf8'))
    await rm(join(root, 'apps/cart/src/mfe.ts'))
    expect(bundle()).not.toBe(before)
  })

  it('reads what bundles share once for all of them', async () => {
    const hashes = new SourceHashes(root)
    const before = hashes.ofBundle(join(root, 'apps/cart'), 'dist')
    await write('packages/ui-kit/src/a.ts', 'changed meanwhile')
    expect(hashes.ofBundle(join(root, 'apps/cart'), 'dist')).toBe(before)
    expect(bundle()).not.toBe(before)
  })
})

describe('the hash of the Storybook', () => {
  it.each([
    'packages/ui-kit/.storybook/main.ts',
    'packages/ui-kit/src/button/button.stories.ts',
    // It shows how many tests an element has, and the sizes of the table.
    'packages/ui-kit/src/button/button.test.ts',
    'packages/ui-kit/README.md',
  ])('changes with %s', async (file) => {
    const before = storybook()
    await write(file, 'changed')
    expect(storybook()).not.toBe(before)
  })

  it.each(['packages/ui-kit/storybook-static/index.html', 'packages/platform/src/a.ts'])(
    'does not change with %s',
    async (file) => {
      const before = storybook()
      await write(file, 'changed')
      expect(storybook()).toBe(before)
    },
  )
})
