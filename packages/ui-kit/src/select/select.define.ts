import { define } from '../base/define.ts'
import { JtSelect } from './select.ts'

define('jt-select', JtSelect)
