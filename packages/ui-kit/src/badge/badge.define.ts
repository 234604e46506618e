import { define } from '../base/define.ts'
import { JtBadge } from './badge.ts'

define('jt-badge', JtBadge)
