import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../index.ts'
import { formRows } from '../testing/form-rows.ts'
import { inForm, submitted } from '../testing/in-form.ts'
import { valueControls } from '../testing/value-controls.ts'

async function pressEnter(element: HTMLElement): Promise<void> {
  element.focus()
  await sendKeys({ press: 'Enter' })
  // What opened a list closes it again, and lets go of the keyboard.
  await sendKeys({ press: 'Escape' })
  await aTimeout(0)
}

/** What the form hears of a press of Enter, with the value it has then. */
async function heardOnEnter(form: HTMLFormElement, element: HTMLElement): Promise<string[]> {
  const heard: string[] = []
  form.addEventListener('change', () => heard.push(`change ${submitted(form)}`))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    heard.push(`submit ${submitted(form)}`)
  })
  await pressEnter(element)
  return heard
}

const submissions = (heard: readonly string[]): number =>
  heard.filter((entry) => entry.startsWith('submit')).length

const surroundings = {
  'beside a submit button': '%<button>Go</button>',
  'beside a disabled submit button': '%<button disabled>Go</button>',
  alone: '%',
  'beside one text field': '%<input name="other" />',
  'beside one jt-input': '%<jt-input name="other" label="Other"></jt-input>',
}

/** Chromium lets Enter in a checkbox or radio button press a submit button only; Firefox and HTML make no difference. */
const browsersDiffer = (native: string, around: string): boolean =>
  /checkbox|radio/.test(native) && around.includes('other')

async function nativeSubmissions(native: string, around: string): Promise<number> {
  const form = await fixture<HTMLFormElement>(html`<form>${unsafeHTML(around.replace('%', native))}</form>`)
  const [element] = form.elements
  return element instanceof HTMLElement ? submissions(await heardOnEnter(form, element)) : Number.NaN
}

for (const control of valueControls) {
  describe(`${control.tag} in a form`, () => {
    for (const [name, around] of Object.entries(surroundings)) {
      it(`submits on Enter as often as its native counterpart does ${name}`, async () => {
        const expected = browsersDiffer(control.native, around)
          ? 1
          : await nativeSubmissions(control.native, around.replace('jt-input', 'input'))
        const { form, element } = await inForm(control, '', around)
        expect(submissions(await heardOnEnter(form, element))).to.equal(expected)
      })
    }

    if (control.onEnter === undefined) {
      it(formRows.enter, async () => {
        const { form, element } = await inForm(control, control.preset, '%<button>Go</button>')
        expect(await heardOnEnter(form, element)).to.deep.equal([`submit ${control.value}`])
      })

      it('sends nothing on Enter when the page prevents the key', async () => {
        const { form, element } = await inForm(control, '', '%<button>Go</button>')
        element.addEventListener('keydown', (event) => event.preventDefault())
        expect(await heardOnEnter(form, element)).to.deep.equal([])
      })
    } else {
      it('keeps Enter to itself', async () => {
        const { form, element } = await inForm(control, '', '%<button>Go</button>')
        expect(submissions(await heardOnEnter(form, element))).to.equal(0)
        expect(submitted(form)).to.equal(control.onEnter)
      })
    }
  })
}

describe('a field in which something was typed', () => {
  const fields = valueControls.filter(({ tag }) => /input|combobox|quantity/.test(tag))
  for (const control of fields) {
    it(`tells its change before Enter submits it: ${control.tag}`, async () => {
      const { form, element } = await inForm(control)
      await control.edit(element)
      expect(await heardOnEnter(form, element)).to.deep.equal([
        `change ${control.edited}`,
        `submit ${control.edited}`,
      ])
    })

    it(`is not submitted by an Enter that is prevented as it bubbles: ${control.tag}`, async () => {
      const { form, element } = await inForm(control)
      form.addEventListener('keypress', (event) => event.preventDefault())
      await control.edit(element)
      expect(submissions(await heardOnEnter(form, element))).to.equal(0)
    })
  }
})
