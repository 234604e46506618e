import { compile } from '@vue/compiler-dom'
import { fixture, html, nextFrame } from '@open-wc/testing'
import * as vue from 'vue'
import { kitInTemplates } from '../../build/vue/template.ts'
import { elements } from './vue-cases.ts'

const shared = /^(id|slot|class|key|role|aria-.*)$/

/** Throws where a template gives an element of the kit what it does not have: it would be ignored, and a test with it prove nothing. */
function refuseUnknown(template: string): void {
  const holder = document.createElement('template')
  holder.innerHTML = template
  for (const { tagName, attributes, members } of elements) {
    const known = new Set([...attributes, ...members].map(({ name }) => name.toLowerCase()))
    for (const element of holder.content.querySelectorAll(tagName)) {
      const given = element.getAttributeNames().filter((name) => !/^(@|v-)/.test(name))
      const names = given.map((name) => name.replace(/^:/, ''))
      const unknown = names.find((name) => !known.has(name) && !shared.test(name))
      if (unknown) throw new Error(`<${tagName}> has no attribute "${unknown}".`)
    }
  }
}

const isCustomElement = (tag: string): boolean => tag.includes('-')

/** The template as the shop compiles it. */
function renderFunction(template: string): () => unknown {
  const { code } = compile(template, { mode: 'function', isCustomElement, nodeTransforms: [kitInTemplates] })
  return new Function('Vue', code)(vue)
}

/** Mounts a Vue template; `state` is what it refers to. */
export function mountInto(host: HTMLElement, template: string, state: Record<string, unknown>): void {
  refuseUnknown(template)
  vue.createApp({ render: renderFunction(template), setup: () => state }).mount(host)
}

/** Mounts a Vue template for one test, and returns where. */
export async function mountVue(template: string, state: Record<string, unknown> = {}): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  mountInto(host, template, state)
  await settled()
  return host
}

/** Vue and the elements have rendered what they were given. */
export async function settled(): Promise<void> {
  await vue.nextTick()
  await nextFrame()
  await vue.nextTick()
}
