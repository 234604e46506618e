import './button/button.define.ts'
import './icon/icon.define.ts'
import './input/input.define.ts'

export { JtButton, type ButtonSize, type ButtonType, type ButtonVariant } from './button/button.ts'
export { JtIcon } from './icon/icon.ts'
export type { IconName } from './icon/icons.ts'
export { JtInput, type InputType } from './input/input.ts'
