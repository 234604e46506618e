import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REPOSITORY } from './repository.ts'

interface Message {
  readonly line: number
  readonly ruleId: string
}

/** What the project's own lint says of a text, as if it stood in that file. */
function lint(file: string, lines: readonly string[]): Promise<readonly Message[]> {
  const eslint = join(REPOSITORY, 'node_modules/.bin/eslint')
  return new Promise((resolve, reject) => {
    const child = execFile(
      eslint,
      ['--stdin', '--stdin-filename', file, '--format', 'json'],
      { cwd: REPOSITORY },
      (error, stdout) => {
        if (stdout === '') return reject(error ?? new Error('the lint said nothing'))
        const [result] = JSON.parse(stdout) as readonly { readonly messages: readonly Message[] }[]
        resolve(result?.messages ?? [])
      },
    )
    child.stdin?.end(lines.join('\n'))
  })
}

const SCRIPTS = [
  `import { unsafeHTML } from 'lit/directives/unsafe-html.js'`,
  `import { unsafeSVG } from 'lit/directives/unsafe-svg.js'`,
  `import { unsafeStatic } from 'lit/static-html.js'`,
  `box.innerHTML = text`,
  `box.outerHTML = text`,
  `frame.srcdoc = text`,
  `box['innerHTML'] = text`,
  'box[`outerHTML`] += text',
  `const place = 'innerHTML'; box[place] = text`,
  `frame.setAttribute('srcdoc', text)`,
  `box.insertAdjacentHTML('beforeend', text)`,
  `box.setHTMLUnsafe(text)`,
  `box['setHTMLUnsafe'](text)`,
  `range.createContextualFragment(text)`,
  `new DOMParser().parseFromString(text, 'text/html')`,
  `document.write(text)`,
  `h('div', { innerHTML: text })`,
  `h('div', { ['innerHTML']: text })`,
  `h('div', { '.innerHTML': text })`,
  `createStaticVNode(text, 1)`,
  `vue.createStaticVNode(text, 1)`,
  `import { createStaticVNode as vnode } from 'vue'`,
  'html`<p .innerHTML=${text}></p>`',
  `eval(text)`,
  `setTimeout('alert(1)')`,
  `new Function(text)`,
]

const TEMPLATES = [
  `<p v-html="text" />`,
  `<p :innerHTML="text" />`,
  `<p v-bind:inner-html.prop="text" />`,
  `<p v-bind="{ innerHTML: text }" />`,
  `<p v-bind="{ '.innerHTML': text }" />`,
  `<iframe :srcdoc="text" title="Text" />`,
  `<iframe srcdoc="<p>Text</p>" title="Text" />`,
]

const RULES =
  /^(no-restricted-syntax|no-restricted-imports|no-eval|no-implied-eval|vue\/no-(v-html|restricted-.*))$/

it.each([
  'apps/order-mfe/src/view/sample.ts',
  'packages/ui-kit/src/sample/sample.ts',
  'packages/platform/src/sample.ts',
])('A08 A09 lint lets no text become markup or code: %s', async (file) => {
  const found = await lint(file, SCRIPTS)
  const refused = new Set(found.filter(({ ruleId }) => RULES.test(ruleId)).map(({ line }) => line))
  expect(SCRIPTS.filter((_script, index) => !refused.has(index + 1))).toEqual([])
})

it('A08 A09 lint lets no text become markup in a template', async () => {
  const found = await lint('apps/order-mfe/src/view/Sample.vue', ['<template>', ...TEMPLATES, '</template>'])
  const refused = new Set(found.filter(({ ruleId }) => RULES.test(ruleId)).map(({ line }) => line))
  expect(TEMPLATES.filter((_template, index) => !refused.has(index + 2))).toEqual([])
})
