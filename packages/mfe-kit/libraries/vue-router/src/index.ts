/** The shop's vue-router, without its histories: only the shell touches `window.history`, pages get `createShellHistory` of mfe-kit. */
export {
  createRouter,
  isNavigationFailure,
  NavigationFailureType,
  onBeforeRouteLeave,
  onBeforeRouteUpdate,
  RouterLink,
  RouterView,
  START_LOCATION,
  useLink,
  useRoute,
  useRouter,
} from 'vue-router'
