/** What can be chosen: `value` is sent, `label` is shown. */
export interface ComboboxOption {
  /** What is sent with the form. */
  readonly value: string
  /** What is shown, and typed to find it. */
  readonly label: string
  /** Options of one group stand together under its name. */
  readonly group?: string
  /** Address of a small picture. */
  readonly image?: string
  /** A second, quieter text, e.g. a price. */
  readonly detail?: string
}

export interface IndexedOption {
  readonly option: ComboboxOption
  /** Place among all options, in the order of the arrow keys. */
  readonly index: number
}

export interface OptionGroup {
  readonly name: string
  readonly options: readonly IndexedOption[]
}

/** Puts the options of one group together, groups in the order of their first option. */
export function groupOptions(options: readonly ComboboxOption[]): OptionGroup[] {
  const names = [...new Set(options.map((option) => option.group ?? ''))]
  let index = 0
  return names.map((name) => ({
    name,
    options: options
      .filter((option) => (option.group ?? '') === name)
      .map((option) => ({ option, index: index++ })),
  }))
}
