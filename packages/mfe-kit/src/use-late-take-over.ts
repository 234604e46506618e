import {
  type Component,
  type ComponentInternalInstance,
  defineComponent,
  getCurrentInstance,
  h,
  onBeforeUnmount,
  onBeforeUpdate,
} from 'vue'
import { usePlatform } from './context.ts'

/** Of its own internals, what Vue has asynchronous components use. */
type Instance = ComponentInternalInstance & { ids: [prefix: string, ids: number, boundaries: number] }

/** Ids below it do not depend on when it is taken over. */
function boundIds(instance: Instance): void {
  const { ids } = instance
  instance.ids = [`${ids[0]}${ids[2]++}-`, 0, 0]
}

/**
 * For `setup()`, with a part of the page that is large, or that there are many of: the same component, but where a server rendered it, it is taken over in a task of its own
 * after the page. All at once they would be one in which nothing is answered. Until then its root, which is one element, is marked as the server's: links work, and no press is lost.
 */
export function useLateTakeOver<Part extends Component>(part: Part): Part
export function useLateTakeOver(part: Component): Component {
  const { navigation, preferences } = usePlatform()
  const { currency } = preferences
  const { current } = navigation
  const isServer = typeof document === 'undefined'
  if (!isServer && !getCurrentInstance()?.vnode.el) return part
  const late = defineComponent({
    inheritAttrs: false,
    setup(_props, { attrs, slots }) {
      boundIds(getCurrentInstance() as Instance)
      return () => h(part, attrs, slots)
    },
  })
  // As `defineAsyncComponent` with `hydrate` has it, without its states of loading, which every page would have to load. A Vue that
  // knows neither takes the part over with the page.
  return Object.assign(late, {
    __asyncLoader: () => undefined,
    __asyncHydrate({ dataset = {} }: { dataset?: DOMStringMap }, instance: Instance, takeOver: () => void) {
      dataset.serverRendered = ''
      let isReplaced = false
      const replaced = (): void => void (isReplaced = true)
      onBeforeUpdate(replaced, instance)
      onBeforeUnmount(replaced, instance)
      setTimeout(() => {
        if (isReplaced) return
        delete dataset.serverRendered
        if (currency === preferences.currency && current === navigation.current) takeOver()
        else instance.update()
      })
    },
  })
}
