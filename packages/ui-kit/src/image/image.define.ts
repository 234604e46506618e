import { define } from '../base/define.ts'
import { JtImage } from './image.ts'

define('jt-image', JtImage)
