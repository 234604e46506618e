import { createApp, h } from 'vue'

const ran: string[] = []
const code = (name: string): string => `parent.ran(${JSON.stringify(name)})`
const markup = (name: string): string =>
  `<img src="data:," onerror='${code(name)}'><script>${code(name)}</script>`

function createPolicy(name: string): void {
  const types: unknown = Reflect.get(window, 'trustedTypes')
  if (typeof types !== 'object' || types === null) return
  Reflect.apply(Reflect.get(types, 'createPolicy'), types, [name, {}])
  ran.push(`policy ${name}`)
}

function withText(tag: string, set: (element: HTMLElement) => void): void {
  const element = document.createElement(tag)
  set(element)
  document.body.append(element)
}

function drawWithVue(): void {
  const place = document.createElement('div')
  place.id = 'drawn-with-vue'
  document.body.append(place)
  createApp({ render: () => h('div', { innerHTML: markup('markup through Vue') }) }).mount(place)
}

function click(): void {
  const button = document.createElement('button')
  button.setAttribute('onclick', code('attribute with code'))
  document.body.append(button)
  button.click()
}

function follow(): void {
  const anchor = document.createElement('a')
  anchor.href = `javascript:${code('javascript: address')}`
  document.body.append(anchor)
  anchor.click()
}

function runInFrame(): void {
  withText('iframe', () => undefined)
  const frame = window.frames[window.frames.length - 1]
  Reflect.get(Object(frame), 'eval')(`parent.ran('eval of an empty frame')`)
}

const TEXTS_AS_CODE: Readonly<Record<string, () => unknown>> = {
  eval: () => (0, eval)(code('eval')),
  Function: () => new Function(code('Function'))(),
  'timer with a text': () => setTimeout(code('timer with a text') as never),
  'inline script': () => withText('script', (script) => script.append(code('inline script'))),
  'attribute with code': click,
  markup: () => withText('div', (div) => void (div.innerHTML = markup('markup'))),
  'document of a frame': () =>
    withText('iframe', (frame) => frame.setAttribute('srcdoc', markup('document of a frame'))),
  'javascript: address': follow,
  'eval of an empty frame': runInFrame,
  'module from a data: address': () => import(/* @vite-ignore */ `data:text/javascript,${code('data:')}`),
  'module from a blob: address': () => {
    const blob = new Blob([code('blob:')], { type: 'text/javascript' })
    return import(/* @vite-ignore */ URL.createObjectURL(blob))
  },
  'policy of its own': () => createPolicy('hostile'),
  'policy with the name of the framework': () => createPolicy('vue'),
  'markup through Vue': drawWithVue,
  'written document': () => document.write(markup('written document')),
}

/** Answers which texts have run as code. */
async function runTexts(): Promise<readonly string[]> {
  Object.assign(globalThis, { ran: (name: string) => ran.push(name) })
  await Promise.allSettled(Object.values(TEXTS_AS_CODE).map(async (run) => run()))
  await new Promise((resolve) => setTimeout(resolve, 100))
  return ran
}

/** Whether a script of that address runs. */
const importFrom = (address: string): Promise<boolean> =>
  import(/* @vite-ignore */ address).then(
    () => true,
    () => false,
  )

export const running = { importFrom, runTexts }
