import { define } from '../base/define.ts'
import { JtRadioGroup } from './radio-group.ts'
import { JtRadio } from './radio.ts'

define('jt-radio', JtRadio)
define('jt-radio-group', JtRadioGroup)
