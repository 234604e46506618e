import { expect, test } from 'vitest'
import { html, rawHtml } from './html.ts'

test('escapes values in text and in quoted attributes', () => {
  const hostile = `"><script>alert('1')</script>&`
  expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  )
})

test('passes markup made by itself and joins lists of it', () => {
  const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`)
  expect(html`${items}`.markup).toBe('<li>a</li><li>&lt;b&gt;</li>')
})

test('leaves out what is absent, but not zero', () => {
  expect(html`${null}${undefined}${false}${0}`.markup).toBe('0')
})

test('passes trusted markup as it is', () => {
  expect(html`${rawHtml('<i>')}`.markup).toBe('<i>')
})
