import { validationMessage } from './validation-messages.ts'

/** What a control reports to its form; `flags` empty means valid. */
export interface Validity {
  readonly flags: ValidityStateFlags
  readonly message: string
}

interface NativeControl extends HTMLElement {
  readonly validity: ValidityState
  readonly validationMessage: string
}

const isNativeControl = (element: HTMLElement): element is NativeControl => 'validity' in element

function copyFlags(validity: ValidityState): ValidityStateFlags {
  const flags: ValidityStateFlags = {}
  for (const key in validity) {
    if (key !== 'valid') Object.assign(flags, { [key]: validity[key as keyof ValidityState] })
  }
  return flags
}

/** What the browser says of a native control; undefined for anything else. */
export function nativeValidity(control: HTMLElement | null): Validity | undefined {
  if (!control || !isNativeControl(control)) return undefined
  return { flags: copyFlags(control.validity), message: control.validationMessage }
}

interface Report extends Validity {
  /** What the application has against it; empty for nothing. */
  readonly custom: string
  readonly anchor: HTMLElement | undefined
}

/** Says to the form, and to whoever asks the element, whether it is valid. */
export function reportValidity(
  internals: ElementInternals,
  { flags, message, custom, anchor }: Report,
): void {
  const all = { ...flags, customError: custom !== '' }
  if (Object.values(all).includes(true))
    internals.setValidity(all, custom || validationMessage(all, message) || ' ', anchor)
  else internals.setValidity({})
}
