/** What HTML's own controls do in a form: the tests of the form contract, and the rows of its table in docs/forms.md. */
export const formRows = {
  submits: 'submits the value its attribute gives it',
  edits: 'has its new value when input and change reach the page, and submits it',
  required: 'keeps the form from being valid while it is required and empty',
  validity: 'is valid or not in the same task in which its value is set',
  disabled: 'is disabled by a fieldset, also to assistive technology, and sends nothing then',
  reset: 'goes back to what it started with when the form is reset',
  attribute: 'keeps what the shopper made of it when the attribute it started with changes',
  label: 'is named by a label element',
  pressLabel: 'does what it does natively on a press on its label element',
  ariaLabel: 'is named by the aria-label of its host',
  describedBy: 'is described by what its host refers to',
  enter: 'submits the form on Enter where its native counterpart does',
  submitButton: 'is sent by a jt-button, which is the submitter and sends its own value',
  hostFocus: 'is focused through its host',
  disabledPress: 'ignores a press while it is disabled',
  secondCopy: 'stays as it is when another version of the kit is loaded',
} as const

/** Rows that Chromium's accessibility tree answers. Firefox shows its own to no tool: there it is what the answer is made of that is checked. */
export const rowsOfTree: readonly string[] = [
  formRows.disabled,
  formRows.label,
  formRows.ariaLabel,
  formRows.describedBy,
]
