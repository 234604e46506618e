import { define } from '../base/define.ts'
import { JtAvatar } from './avatar.ts'

define('jt-avatar', JtAvatar)
