import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import '../index.ts'
import { copiers } from '../testing/copiers.ts'
import type { JtField } from './field.ts'

interface InField {
  readonly field: JtField
  readonly control: HTMLElement
}

async function put(into: (host: HTMLElement) => void): Promise<InField> {
  const host = await fixture<HTMLElement>(html`<div></div>`)
  into(host)
  const field = host.querySelector('jt-field')
  const control = host.querySelector<HTMLElement>('input, [role=group]')
  if (!field || !control) throw new Error('No field with a control.')
  await settled(field)
  return { field, control }
}

async function settled(field: JtField): Promise<void> {
  await field.updateComplete
  await aTimeout(0)
}

const shown = (content: string): Promise<InField> => put((host) => (host.innerHTML = content))

const texts = (elements: Iterable<Node> | null): string[] =>
  [...(elements ?? [])].map((element) => element.textContent ?? '')

const named = (control: HTMLElement): string[] =>
  control instanceof HTMLInputElement ? texts(control.labels) : texts(control.ariaLabelledByElements)

const idsIn = (...fields: readonly JtField[]): string[] =>
  fields.flatMap((field) => [...field.querySelectorAll('[id]')].map(({ id }) => id))

const notes = 'label="Day" hint="No weekends" error="Too early"'

describe('a field that is copied', () => {
  for (const [how, copy] of Object.entries(copiers)) {
    for (const control of ['<input>', '<span><input></span>', '<div role="group"><b>Monday</b></div>'])
      it(`names and describes ${control} once, by notes of its own: ${how}`, async () => {
        const original = await shown(`<jt-field ${notes}>${control}</jt-field>`)
        const copied = await put((host) => copy(original.field, host))
        for (const each of [original, copied]) {
          expect(texts(each.field.querySelectorAll(':scope > [slot]'))).to.deep.equal([
            'Day',
            'No weekends',
            'Too early',
          ])
          expect(named(each.control)).to.deep.equal(['Day'])
          expect(texts(each.control.ariaDescribedByElements)).to.deep.equal(['No weekends', 'Too early'])
          for (const note of each.control.ariaDescribedByElements ?? [])
            expect(note.parentElement).to.equal(each.field)
        }
        const ids = idsIn(original.field, copied.field)
        expect(ids).to.deep.equal([...new Set(ids)])
      })

    it(`says what becomes of its own attributes: ${how}`, async () => {
      const original = await shown(`<jt-field ${notes}><input></jt-field>`)
      const copied = await put((host) => copy(original.field, host))
      Object.assign(copied.field, { label: 'Hour', hint: '', error: '' })
      await settled(copied.field)
      expect(named(copied.control)).to.deep.equal(['Hour'])
      expect(texts(copied.control.ariaDescribedByElements)).to.deep.equal([])
      expect(copied.control.ariaInvalid).to.equal(null)
      expect(named(original.control)).to.deep.equal(['Day'])
      expect(original.control.ariaInvalid).to.equal('true')
    })
  }

  for (const said of ['true', 'false'])
    it(`keeps what the page itself has said of its control: aria-invalid="${said}"`, async () => {
      const own = `id="day" aria-invalid="${said}" aria-describedby="own"`
      const original = await shown(`<jt-field ${notes}><p id="own">Own</p><input ${own}></jt-field>`)
      const copied = await put((host) => host.append(original.field.cloneNode(true)))
      copied.field.error = ''
      await settled(copied.field)
      expect(copied.control.id).to.equal('day')
      expect(copied.control.getAttribute('aria-describedby')?.split(' ')[0]).to.equal('own')
      expect(copied.control.ariaInvalid).to.equal(said)
    })

  it('is still the same where it is only moved', async () => {
    const { field, control } = await shown(`<jt-field ${notes}><input></jt-field>`)
    const before = [...field.children]
    const ids = idsIn(field)
    document.body.append(field)
    await settled(field)
    expect([...field.children]).to.deep.equal(before)
    expect(idsIn(field)).to.deep.equal(ids)
    expect(named(control)).to.deep.equal(['Day'])
    field.remove()
  })
})
