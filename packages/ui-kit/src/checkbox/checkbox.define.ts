import { define } from '../base/define.ts'
import { JtCheckbox } from './checkbox.ts'

define('jt-checkbox', JtCheckbox)
