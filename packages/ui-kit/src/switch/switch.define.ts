import { define } from '../base/define.ts'
import { JtSwitch } from './switch.ts'

define('jt-switch', JtSwitch)
