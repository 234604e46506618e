import { define } from '../base/define.ts'
import { JtAlert } from './alert.ts'

define('jt-alert', JtAlert)
