import { define } from '../base/define.ts'
import { JtShippingProgress } from './shipping-progress.ts'

define('jt-shipping-progress', JtShippingProgress)
