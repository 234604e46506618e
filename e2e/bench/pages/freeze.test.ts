import { expect, it } from 'vitest'
import { freeze } from './freeze.ts'

it('takes everything out of a document that only scripts need, and nothing else', () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="preload" as="image" href="/a.avif">'
  const page = `<head>${head}<script type="importmap">{"imports":{}}</script>
<link rel="modulepreload" href="/a.js" integrity="sha384-x" /></head><body><p>text</p>
<script type="module" src="/shell.js"></script></body>`
  const frozen = freeze(page)
  expect(frozen).toContain(head)
  expect(frozen).toContain('<p>text</p>')
  expect(frozen).not.toMatch(/script|modulepreload|importmap/)
})
