import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as server from '@jangteo/ui-kit/server'
import { describe, expect, it } from 'vitest'
import { bundle, ROOT } from './sizes/bundle.ts'

const { initials, imageSources, isShippingFree, pagePlace, pageWindow, priceText, ratingText, shippingText } =
  server

describe('what a server writes in the place of an element', () => {
  it('is the price, shown and spoken', () => {
    const price = { amount: 39000, was: 52000, currency: 'KRW' }
    expect(priceText(price, 'ko')).toMatchObject({ now: '₩39,000', was: '₩52,000', percentOff: 25 })
    expect(priceText({ ...price, amount: 2900, was: 3900, currency: 'USD' }, 'en').spoken).toContain(
      '25% off',
    )
  })

  it('is the rating, in both languages', () => {
    expect(ratingText({ value: 4.26, count: 1284 }, 'en')).toEqual({
      value: '4.3',
      count: '(1,284)',
      spoken: 'Rated 4.3 out of 5, 1,284 reviews',
    })
    expect(ratingText({ value: 0, count: 0 }, 'ko').spoken).toBe('후기 없음')
  })

  it('is what is missing for free shipping, in both languages', () => {
    const cart = { amount: 45000, threshold: 50000, currency: 'KRW' }
    expect(Object.values(shippingText(cart, 'ko')).join('')).toBe('5,000원 더 담으면 무료 배송')
    expect(shippingText({ ...cart, amount: 50000 }, 'en').before).toBe('You have free shipping')
    expect(isShippingFree(cart)).toBe(false)
  })

  it('is the numbers of a pagination', () => {
    const { page, pages } = pagePlace('9', 5)
    expect(pageWindow(page, pages)).toEqual([1, 'gap', 4, 5])
  })

  it('is the addresses of a picture, and the letters for a person without one', () => {
    const { sources, fallback } = imageSources({
      src: '/p-{width}.{format}',
      widths: '320',
      formats: 'avif,webp',
    })
    expect(sources).toEqual([{ type: 'image/avif', srcset: '/p-320.avif 320w' }])
    expect(fallback.src).toBe('/p-320.webp')
    expect(initials('김하늘')).toBe('하늘')
  })
})

describe('the door for servers', () => {
  it('has everything of which the source says that a server can write it', () => {
    const promised = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      [
        ...readFileSync(join(ROOT, file), 'utf8').matchAll(
          /a server can write[^*]*\*\/\nexport function (\w+)/g,
        ),
      ].map(([, name]) => name),
    )
    expect(promised.length).toBeGreaterThan(2)
    expect(promised.filter((name) => !Object.keys(server).includes(name ?? ''))).toEqual([])
  })

  it('brings along neither an element nor what draws it', async () => {
    const { files, minified } = await bundle(`export * from ${JSON.stringify(`${ROOT}src/server.ts`)}`)
    expect(files.filter((file) => /element|\.css|\.define/.test(file))).toEqual([])
    expect(minified).toBeLessThan(6 * 1024)
  })
})
