import { define } from '../base/define.ts'
import { JtPrice } from './price.ts'

define('jt-price', JtPrice)
