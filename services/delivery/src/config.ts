import { type Static, Type } from '@jangteo/contracts'

export const ConfigSchema = Type.Object({
  DELIVERY_START_AFTER_SECONDS: Type.Integer({
    minimum: 0,
    default: 600,
    description: 'from the order to the start of its delivery; until then it can be changed',
  }),
  DELIVERY_COMPLETE_AFTER_SECONDS: Type.Integer({
    minimum: 0,
    default: 3600,
    description: 'from the start of a delivery to its arrival',
  }),
})
export type DeliveryConfig = Static<typeof ConfigSchema>
