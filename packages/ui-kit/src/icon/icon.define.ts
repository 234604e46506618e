import { define } from '../base/define.ts'
import { JtIcon } from './icon.ts'

define('jt-icon', JtIcon)
