import { define } from '../base/define.ts'
import { JtRating } from './rating.ts'

define('jt-rating', JtRating)
