import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { InputType, JtInput } from './input.ts'

const types: readonly InputType[] = ['text', 'email', 'url', 'tel', 'search', 'password']
const texts = [
  ' kim@example.com ',
  '\tkim\n@example.com\r\n',
  ' http://a.example/ b ',
  '  ',
  '\n',
  '\u3000kim',
]

interface Pair {
  readonly form: HTMLFormElement
  readonly ours: JtInput
  readonly native: HTMLInputElement
}

async function pairOf(type: InputType, start = ''): Promise<Pair> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <jt-input label="Text" name="ours" value=${start} type=${type}></jt-input>
      <input name="native" value=${start} type=${type} />
    </form>`,
  )
  const [ours, native] = [form.querySelector('jt-input'), form.querySelector('input')]
  if (!ours || !native) throw new Error('No pair.')
  return { form, ours, native }
}

function expectSame({ form, ours, native }: Pair): void {
  expect(ours.value).to.equal(native.value)
  const data = new FormData(form)
  expect(data.get('ours')).to.equal(data.get('native'))
  expect(ours.validity.typeMismatch).to.equal(native.validity.typeMismatch)
}

describe('a text that a native input does not take as it is', () => {
  for (const type of types)
    for (const text of texts)
      it(`is the same in jt-input, given or from the start: ${type} ${JSON.stringify(text)}`, async () => {
        expectSame(await pairOf(type, text))
        const pair = await pairOf(type)
        pair.ours.value = pair.native.value = text
        expectSame(pair)
      })

  it('is made fit for a type that comes later', async () => {
    const pair = await pairOf('text')
    for (const input of [pair.ours, pair.native]) {
      input.value = ' kim@example.com '
      input.type = 'email'
    }
    expectSame(pair)
  })

  it('is the same in jt-combobox, given or from the start', async () => {
    for (const text of texts) {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <jt-combobox label="Text" name="ours" value=${text}></jt-combobox>
          <input name="native" value=${text} />
        </form>`,
      )
      const data = new FormData(form)
      expect(data.get('ours')).to.equal(data.get('native'))
      expect(form.querySelector('jt-combobox')?.value).to.equal(data.get('native'))
    }
  })

  it('can be typed on while it is sent without its spaces', async () => {
    const { form, ours } = await pairOf('email')
    ours.focus()
    await sendKeys({ type: 'kim@example.com ' })
    expect(new FormData(form).get('ours')).to.equal('kim@example.com')
    await sendKeys({ press: 'Backspace' })
    await sendKeys({ press: 'Backspace' })
    expect(innerControl(ours)).to.have.property('value', 'kim@example.co')
  })
})
