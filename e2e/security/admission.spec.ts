import type { MfeManifest } from '@jangteo/contracts'
import { type Fall, publishFallen } from './hostile-release.ts'
import { expect, test } from './test.ts'

const fragment = (tag: string): MfeManifest['fragments'][number] => ({
  tag,
  class: 'regular',
  attributes: [],
  events: [],
})

const FALLS: Readonly<Record<string, Fall>> = {
  'tag-owned': { manifest: { fragments: [fragment('ord-add-to-cart')] }, script: '"ord-add-to-cart";' },
  'route-owned': { manifest: { routes: [{ pattern: '/cart', access: 'public' }] } },
  'import-foreign': { script: 'import "/assets/order/0123456789abcdef/mfe.js";' },
  'imports-differ': { script: 'import "lit";' },
}

test('A52 the registry refuses a release that takes a tag or a page of others, or imports what is not its own', async ({
  desk,
}) => {
  for (const [code, fall] of Object.entries(FALLS)) {
    const { code: ended, said } = await publishFallen(desk, fall)
    expect([ended, said], code).toEqual([1, expect.stringContaining(code)])
  }
})
