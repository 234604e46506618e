import { define } from '../base/define.ts'
import { JtButton } from './button.ts'

define('jt-button', JtButton)
