import { define } from '../base/define.ts'
import { JtTooltip } from './tooltip.ts'

define('jt-tooltip', JtTooltip)
