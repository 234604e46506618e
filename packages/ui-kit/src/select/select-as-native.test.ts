import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { innerControl } from '../testing/accessible-name.ts'
import type { JtSelect } from './select.ts'

interface Pair {
  readonly ours: JtSelect
  readonly native: HTMLSelectElement
  readonly sent: () => Record<'ours' | 'native', FormDataEntryValue[]>
}

/** The same options in one of ours and in a native one. */
async function pairOf(options: string): Promise<Pair> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      ${unsafeHTML(
        `<select name="native">${options}</select><jt-select label="Sort" name="ours">${options}</jt-select>`,
      )}
    </form>`,
  )
  const [ours, native] = [form.querySelector('jt-select'), form.querySelector('select')]
  if (!ours || !native) throw new Error('No pair.')
  await ours.updateComplete
  const sent = (): Record<'ours' | 'native', FormDataEntryValue[]> => {
    const data = new FormData(form)
    return { ours: data.getAll('ours'), native: data.getAll('native') }
  }
  return { ours, native, sent }
}

const shown = (element: JtSelect): HTMLSelectElement => {
  const control = innerControl(element)
  if (!(control instanceof HTMLSelectElement)) throw new Error('No native select.')
  return control
}

/** What can be seen in its list, line by line. */
const lines = (select: HTMLSelectElement): string[] =>
  [...select.querySelectorAll<HTMLElement>('hr, optgroup, option')].map((line) =>
    [
      line.localName,
      line instanceof HTMLOptionElement || line instanceof HTMLOptGroupElement ? line.label : '',
      line.matches(':disabled') ? 'disabled' : '',
      line.hidden ? 'hidden' : '',
    ].join(' '),
  )

const starts = {
  'nothing can be chosen': '',
  'all is disabled': '<option value="a" disabled>A</option>',
  'a choice is empty': '<option value="">All</option><option value="b">B</option>',
  'the first can be chosen': '<option value="a">A</option><option value="b">B</option>',
  'several are marked': '<option>A</option><option selected>B</option><option selected>C</option>',
  'a marked one is disabled': '<option>A</option><option selected disabled>B</option>',
  'a marked one is in a disabled group':
    '<option>A</option><optgroup label="G" disabled><option selected>B</option></optgroup>',
  'a group without a name is disabled': '<optgroup disabled><option>A</option></optgroup><option>B</option>',
  'one is hidden': '<option hidden>A</option><option>B</option>',
  'lines divide them': '<option>A</option><hr><option>B</option>',
  'two have one value': '<option value="a" disabled>A</option><option value="a">B</option>',
}

describe('jt-select, as a native one,', () => {
  for (const [what, options] of Object.entries(starts))
    it(`has, shows and sends the same where ${what}`, async () => {
      const { ours, native, sent } = await pairOf(options)
      expect(ours.value).to.equal(native.value)
      expect(sent().ours).to.deep.equal(sent().native)
      expect(lines(shown(ours))).to.deep.equal(lines(native))
      expect(shown(ours).selectedOptions[0]?.label).to.equal(native.selectedOptions[0]?.label)
    })

  it('has what a script marks before it is in the page', async () => {
    const element = document.createElement('jt-select')
    for (const text of ['A', 'B']) element.append(new Option(text))
    const last = element.querySelector<HTMLOptionElement>('option:last-child')
    if (last) last.selected = true
    const place = await fixture(html`<div></div>`)
    place.append(element)
    expect(element.value).to.equal('B')
  })

  for (const first of ['a', ''])
    it(`has, shows and sends nothing when it is given a value that is no option, beside "${first}"`, async () => {
      const { ours, native, sent } = await pairOf(`<option value="${first}">A</option><option>B</option>`)
      ours.value = native.value = 'zz'
      await ours.updateComplete
      expect(sent()).to.deep.equal({ ours: [], native: [] })
      ours.required = native.required = true
      for (const select of [ours, native]) {
        expect(select.value).to.equal('')
        expect(select.validity.valueMissing).to.equal(true)
      }
      expect(shown(ours).selectedIndex).to.equal(native.selectedIndex)
      ours.value = first
      expect(shown(ours).selectedIndex).to.equal(0)
    })

  it('stays where it is when its first choice can be made no longer', async () => {
    const { ours, native, sent } = await pairOf('<option>A</option><option>B</option>')
    for (const select of [ours, native]) select.querySelector('option')?.toggleAttribute('disabled')
    await aTimeout(0)
    expect(shown(ours).value).to.equal(native.value)
    expect(sent()).to.deep.equal({ ours: [], native: [] })
  })

  it('follows a choice that is hidden or divided from others later', async () => {
    const { ours, native } = await pairOf('<option>A</option><option>B</option>')
    for (const select of [ours, native]) {
      select.querySelector('option')?.after(document.createElement('hr'))
      select.querySelector('option')?.toggleAttribute('hidden')
    }
    await aTimeout(0)
    await ours.updateComplete
    expect(lines(shown(ours))).to.deep.equal(lines(native))
  })
})

describe('jt-select, other than a native one,', () => {
  it('takes a value that it was given before its option came', async () => {
    const { ours, sent } = await pairOf('<option>A</option>')
    ours.value = 'late'
    expect(ours.value).to.equal('')
    ours.append(new Option('Late', 'late'))
    await aTimeout(0)
    expect(ours.value).to.equal('late')
    expect(shown(ours).value).to.equal('late')
    expect(sent().ours).to.deep.equal(['late'])
  })

  it('shows its placeholder while its value is no option', async () => {
    const { ours } = await pairOf('<option>A</option>')
    ours.placeholder = 'Choose'
    ours.value = 'zz'
    await ours.updateComplete
    expect(shown(ours).selectedOptions[0]?.label).to.equal('Choose')
  })

  it('starts with its placeholder beside an empty choice, and goes back to it on reset', async () => {
    const { ours, sent } = await pairOf('<option value="">All</option><option>B</option>')
    ours.placeholder = 'Choose'
    ours.required = true
    ours.form?.reset()
    await ours.updateComplete
    const expectUnchosen = (): void => {
      expect(shown(ours).selectedOptions[0]?.label).to.equal('Choose')
      expect(sent().ours).to.deep.equal([])
      expect(ours.validity.valueMissing).to.equal(true)
    }
    expectUnchosen()
    ours.value = 'B'
    expect(sent().ours).to.deep.equal(['B'])
    ours.form?.reset()
    expectUnchosen()
  })

  it('starts with its placeholder beside an empty choice when it is written with one', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <jt-select label="Sort" name="ours" placeholder="Choose"><option value="">All</option></jt-select>
      </form>`,
    )
    const ours = form.querySelector('jt-select')
    if (!ours) throw new Error('No select.')
    await ours.updateComplete
    expect(shown(ours).selectedOptions[0]?.label).to.equal('Choose')
    expect(new FormData(form).getAll('ours')).to.deep.equal([])
    ours.value = ''
    expect(shown(ours).selectedOptions[0]?.label).to.equal('All')
    expect(new FormData(form).getAll('ours')).to.deep.equal([''])
  })

  it('has only the choices that can be seen in it', async () => {
    const { ours, sent } = await pairOf('<option value="2">B</option>')
    const wrapped = document.createElement('div')
    wrapped.append(new Option('A', '1', true, true))
    ours.prepend(wrapped)
    ours.form?.reset()
    await aTimeout(0)
    expect(ours.value).to.equal('2')
    expect(sent().ours).to.deep.equal(['2'])
  })

  it('keeps an empty choice that is made beside its placeholder', async () => {
    const { ours, sent } = await pairOf('<option value="">All</option><option>B</option>')
    ours.placeholder = 'Choose'
    ours.value = 'B'
    await ours.updateComplete
    shown(ours).selectedIndex = 1
    shown(ours).dispatchEvent(new Event('input', { bubbles: true }))
    expect(shown(ours).selectedOptions[0]?.label).to.equal('All')
    expect(sent().ours).to.deep.equal([''])
  })
})
