import { expect } from '@open-wc/testing'
import '../index.ts'
import { accessibilityNode } from '../testing/accessibility-node.ts'
import { accessibleName, descriptions, innerControl } from '../testing/accessible-name.ts'
import { formRows } from '../testing/form-rows.ts'
import { inForm, settled } from '../testing/in-form.ts'
import { spokenDescription, spokenName } from '../testing/spoken.ts'
import { valueControls } from '../testing/value-controls.ts'

for (const control of valueControls) {
  describe(`${control.tag} in a form`, () => {
    it('shows that it is required, and says so to assistive technology', async () => {
      const { element } = await inForm(control, 'required')
      const label = element.shadowRoot?.querySelector<HTMLElement>('[part=label]')
      expect(label?.innerText).to.contain('*')
      const inner = innerControl(element)
      const isSaid = inner.matches(':required') || inner.ariaRequired === 'true'
      expect(isSaid || (await spokenName(element)).includes('필수')).to.equal(true)
      const node = await accessibilityNode(inner)
      if (node) expect(node.name).not.to.contain('*')
    })

    it('is named by its label attribute', async () => {
      const { element } = await inForm(control)
      expect(accessibleName(element)).to.contain(element.label)
    })

    it(formRows.label, async () => {
      const { element } = await inForm(control, 'id="control-1"', '<label for="control-1">Outer</label>%')
      expect(await spokenName(element)).to.contain('Outer')
    })

    it('keeps the name of its label element beside a reference to nothing', async () => {
      const { element } = await inForm(
        control,
        'id="control-1" aria-labelledby="nowhere"',
        '<label for="control-1">Outer</label>%',
      )
      expect(await spokenName(element)).to.contain('Outer')
    })

    it(formRows.ariaLabel, async () => {
      const { element } = await inForm(control, 'aria-label="Spoken"')
      expect(await spokenName(element)).to.equal('Spoken')
      element.setAttribute('aria-label', 'Said anew')
      await settled(element)
      expect(await spokenName(element)).to.equal('Said anew')
    })

    it('is named by the aria-label of its host also beside a label element, as a native control', async () => {
      const { element } = await inForm(
        control,
        'id="control-1" aria-label="Spoken"',
        '<label for="control-1">Outer</label>%',
      )
      expect(await spokenName(element)).to.equal('Spoken')
      element.removeAttribute('aria-label')
      await settled(element)
      expect(await spokenName(element)).to.contain('Outer')
    })

    it(formRows.describedBy, async () => {
      const { element } = await inForm(control, 'aria-describedby="note"', '<p id="note">Beside</p>%')
      expect(await spokenDescription(element)).to.equal('Beside')
    })

    it('is described by its error and by what the host refers to', async () => {
      const { element } = await inForm(
        control,
        'aria-describedby="note" error="Wrong"',
        '<p id="note">Beside</p>%',
      )
      expect(descriptions(element)).to.deep.equal(['Beside', 'Wrong'])
    })

    it('is accessible, also with a hint and an error', async () => {
      const { element } = await inForm(control, `${control.preset} required hint="Hint" error="Wrong"`)
      await expect(element).to.be.accessible()
    })
  })
}
