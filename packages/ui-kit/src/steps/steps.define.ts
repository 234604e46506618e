import { define } from '../base/define.ts'
import { JtSteps } from './steps.ts'

define('jt-steps', JtSteps)
