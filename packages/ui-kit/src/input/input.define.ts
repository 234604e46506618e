import { define } from '../base/define.ts'
import { JtInput } from './input.ts'

define('jt-input', JtInput)
