import { validationMessage, type Bounds } from './validation-messages.ts'

/** Whether something is valid: what a native control says of itself. */
export interface Verdict {
  readonly validity: ValidityStateFlags
  /** The browser's own words. */
  readonly validationMessage: string
}

export const isJudged = (control: HTMLElement | null): control is HTMLElement & Verdict =>
  control !== null && 'validity' in control

interface Report {
  readonly verdict: Verdict
  /** What the application has against it; empty for nothing. */
  readonly custom: string
  readonly bounds: Bounds
  /** What the browser points at. */
  readonly anchor: HTMLElement | undefined
}

/** Says to the form, and to whoever asks the element, whether it is valid. */
export function reportValidity(
  internals: ElementInternals,
  { verdict, custom, bounds, anchor }: Report,
): void {
  const { validity } = verdict
  const flags: Record<string, boolean> = {}
  for (const key in validity) flags[key] = Boolean(validity[key as keyof ValidityStateFlags])
  flags['customError'] = custom !== ''
  const message = custom || validationMessage(validity, verdict.validationMessage, bounds) || ' '
  internals.setValidity(flags, message, anchor)
}
