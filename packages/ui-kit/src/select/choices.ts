export interface Choice {
  readonly value: string
  readonly label: string
  readonly isDisabled: boolean
  readonly isPreselected: boolean
}

export interface ChoiceGroup {
  /** Empty for choices that stand outside every `<optgroup>`. */
  readonly label: string
  readonly isDisabled: boolean
  readonly choices: readonly Choice[]
}

function readOption(option: HTMLOptionElement): Choice {
  return {
    value: option.value,
    label: option.label,
    isDisabled: option.disabled,
    isPreselected: option.defaultSelected,
  }
}

function readChild(child: Element): ChoiceGroup[] {
  if (child instanceof HTMLOptionElement)
    return [{ label: '', isDisabled: false, choices: [readOption(child)] }]
  if (!(child instanceof HTMLOptGroupElement)) return []
  const choices = [...child.querySelectorAll('option')].map(readOption)
  return [{ label: child.label, isDisabled: child.disabled, choices }]
}

/** Reads the `<option>` and `<optgroup>` children of an element, in order. */
export function readChoices(host: Element): ChoiceGroup[] {
  return [...host.children].flatMap(readChild)
}

/** Whether one of them, usable or not, has this value. */
export function hasChoice(groups: readonly ChoiceGroup[], value: string): boolean {
  return groups.some(({ choices }) => choices.some((choice) => choice.value === value))
}

/** The choices of groups that are not disabled. */
const open = (groups: readonly ChoiceGroup[]): readonly Choice[] =>
  groups.filter((group) => !group.isDisabled).flatMap((group) => group.choices)

/** Whether a choice with this value can be made. */
export function isUsable(groups: readonly ChoiceGroup[], value: string): boolean {
  return open(groups).some((choice) => choice.value === value && !choice.isDisabled)
}

/** What a native select starts with: the preselected option, else the first one that can be chosen. */
export function initialValue(groups: readonly ChoiceGroup[]): string {
  const choices = open(groups)
  const choice =
    choices.find((candidate) => candidate.isPreselected) ?? choices.find((candidate) => !candidate.isDisabled)
  return choice?.value ?? ''
}
