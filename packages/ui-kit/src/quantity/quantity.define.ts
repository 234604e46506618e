import { define } from '../base/define.ts'
import { JtQuantity } from './quantity.ts'

define('jt-quantity', JtQuantity)
