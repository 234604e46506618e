import { define } from '../base/define.ts'
import { JtProgress } from './progress.ts'

define('jt-progress', JtProgress)
