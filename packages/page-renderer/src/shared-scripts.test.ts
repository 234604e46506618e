import { expect, it } from 'vitest'
import { SharedScripts, sharedText } from './shared-scripts.ts'

const share = (scripts: SharedScripts, script: string) =>
  scripts.share({ scriptId: `id of ${script}`, script })

it('shares a script as it is, whatever language its texts are in', () => {
  expect(sharedText(share(new SharedScripts(), `'장바구니' + "\u{1F6D2}"`))).toBe(`'장바구니' + "\u{1F6D2}"`)
})

it('uses the same memory for a script again, and forgets the one that was not used for longest', () => {
  const scripts = new SharedScripts()
  const [first, second] = ['a', 'b'].map((script) => share(scripts, script))
  for (let other = 0; other < 14; other += 1) share(scripts, String(other))
  expect(share(scripts, 'a')).toBe(first)
  share(scripts, 'one more')
  expect(share(scripts, 'a')).toBe(first)
  expect(share(scripts, 'b')).not.toBe(second)
})
